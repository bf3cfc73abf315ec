package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;

/** What was made of something that a person typed. */
public sealed interface Reading {
    /** An answer to the open question. */
    record Answered(Answer answer) implements Reading {}

    /** A wish instead of an answer; {@code number} is 0 where none was given. */
    record Wished(Command command, int number) implements Reading {}

    /** A number that the scale or list does not have. */
    record Outside() implements Reading {}

    /** More choices than the item takes. */
    record TooMany() implements Reading {}

    /** A longer text than is taken. */
    record TooLong() implements Reading {}

    /** A missing reason that this item does not offer. */
    record NotOffered(MissingReason reason) implements Reading {}

    /** Nothing but space. */
    record Empty() implements Reading {}

    /** Words that mean nothing here. */
    record NotUnderstood() implements Reading {}
}
