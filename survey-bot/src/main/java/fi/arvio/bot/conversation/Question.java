package fi.arvio.bot.conversation;

import org.jspecify.annotations.Nullable;

/** An item as it is put to a person: with the goal or programme it is about, where it is about one. */
public record Question(String item, @Nullable String subject) {}
