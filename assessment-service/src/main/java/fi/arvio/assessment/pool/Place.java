package fi.arvio.assessment.pool;

import java.util.Comparator;

/** What a text or a pool of texts is about: a subject of an item; the subject of a whole round is empty. */
public record Place(Level level, String item, String subject) implements Comparable<Place> {
    /** Stands for all follow-up items together; no item can be called so. */
    public static final String FOLLOW_UPS = "*";

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::item).thenComparing(Place::level).thenComparing(Place::subject);

    /** From the top down. */
    public enum Level {
        FOLLOW_UPS,
        ROUND,
        PROGRAMME,
        THEME,
        GOAL
    }

    /** The follow-up items of a round, read together. */
    public static Place ofFollowUps() {
        return new Place(Level.FOLLOW_UPS, FOLLOW_UPS, "");
    }

    /** An item's texts of a whole round. */
    public static Place ofRound(String item) {
        return new Place(Level.ROUND, item, "");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
