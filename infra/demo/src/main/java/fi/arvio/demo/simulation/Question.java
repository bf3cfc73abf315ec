package fi.arvio.demo.simulation;

import java.util.Optional;

/** One item about one subject, as a card asks it. */
public record Question(String item, String subject, Card card) {

    /** The question that a card asks, where it asks one. */
    public static Optional<Question> on(Card card) {
        return card.button("answer")
                .map(button -> new Question(button.field("item"), subject(button.field("subject")), card));
    }

    /** A missing subject and a null one both read as the city. */
    private static String subject(String field) {
        return "null".equals(field) ? "" : field;
    }

    /** The same for the same question on another card. */
    String key() {
        return item + " " + subject;
    }
}
