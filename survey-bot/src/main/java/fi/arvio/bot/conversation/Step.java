package fi.arvio.bot.conversation;

import java.util.List;

/** The outcome of one step: the state to keep and the events to carry out, in order. */
public record Step(DialogueState state, List<Event> events) {}
