package fi.arvio.bot.questionnaire;

import fi.arvio.bot.text.Text;

/** One point of a scale or one choice of a list; {@code last} keeps its place when a list is shuffled. */
public record Option(String code, Text label, boolean last) {}
