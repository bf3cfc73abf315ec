package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.MissingReason;

/** What was made of something that a person typed. */
public sealed interface Reading {
    /** An answer to the open question. */
    record Answered(Answer answer) implements Reading {}

    /** What is probably meant; the person is asked whether it is. */
    record Guessed(Answer answer) implements Reading {}

    /** An answer and what was said after it, as it was typed: "kyllä, uusi verkosto". */
    record AnsweredWith(Answer answer, String rest) implements Reading {}

    /**
     * A wish instead of an answer.
     *
     * @param number 0 where none was given
     * @param rest what follows the wish as it was typed, such as "ensi tiistaihin"; empty where nothing does
     */
    record Wished(Command command, int number, String rest) implements Reading {
        public Wished(Command command, int number) {
            this(command, number, "");
        }
    }

    /** A number that the scale or list does not have. */
    record Outside() implements Reading {}

    /** More choices than the item takes. */
    record TooMany() implements Reading {}

    /** A ranking that names something twice, or "none of these" among others. */
    record Mixed() implements Reading {}

    /** A longer text than is taken. */
    record TooLong() implements Reading {}

    /** A missing reason that this item does not offer. */
    record NotOffered(MissingReason reason) implements Reading {}

    /** Nothing but space. */
    record Empty() implements Reading {}

    /** Words that mean nothing here. */
    record NotUnderstood() implements Reading {}
}
