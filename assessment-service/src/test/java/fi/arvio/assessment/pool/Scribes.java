package fi.arvio.assessment.pool;

import fi.arvio.assessment.pool.Place.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random people who write about an item on goals, and some of them to two follow-up items, and change their minds. */
final class Scribes {
    static final Place GOAL_1 = new Place(Level.GOAL, "G3", "KOTO-1-1");
    static final Place GOAL_2 = new Place(Level.GOAL, "G3", "KOTO-1-2");
    static final Place GOAL_3 = new Place(Level.GOAL, "G3", "KOTO-2-1");
    static final Place GOAL_4 = new Place(Level.GOAL, "G3", "KOTO-2-2");
    static final Place TYO_1 = new Place(Level.GOAL, "G3", "TYO-1");
    static final Place TYO_2 = new Place(Level.GOAL, "G3", "TYO-2");
    static final Place THEME_1 = new Place(Level.THEME, "G3", "KOTO-1");
    static final Place THEME_2 = new Place(Level.THEME, "G3", "KOTO-2");
    static final Place KOTO = new Place(Level.PROGRAMME, "G3", "KOTO");
    static final Place TYO = new Place(Level.PROGRAMME, "G3", "TYO");
    static final Place ALL = Place.ofRound("G3");
    static final Place WHAT = new Place(Level.PROGRAMME, "C3c", "KOTO");
    static final Place WHY = Place.ofRound("D2");

    private static final List<Place> WRITTEN_ABOUT = List.of(GOAL_1, GOAL_2, GOAL_3, GOAL_4, TYO_1, TYO_2, WHAT, WHY);

    private final Random random;
    /** By person and place. */
    private final Map<String, Comment> written = new TreeMap<>();

    Scribes(Random random, int people) {
        this.random = random;
        write(people, random.nextDouble(0.05, 0.9));
    }

    static Places places() {
        Map<Place, Place> above = new HashMap<>();
        above.put(GOAL_1, THEME_1);
        above.put(GOAL_2, THEME_1);
        above.put(GOAL_3, THEME_2);
        above.put(GOAL_4, THEME_2);
        above.put(THEME_1, KOTO);
        above.put(THEME_2, KOTO);
        above.put(TYO_1, TYO);
        above.put(TYO_2, TYO);
        above.put(KOTO, ALL);
        above.put(TYO, ALL);
        above.put(WHAT, Place.ofRound("C3c"));
        above.put(Place.ofRound("C3c"), Place.ofFollowUps());
        above.put(WHY, Place.ofFollowUps());
        return new Places(above);
    }

    List<Comment> comments() {
        return List.copyOf(written.values());
    }

    /** Some write, some write anew, some take back. */
    void change(int people) {
        double rate = random.nextDouble(0.0, 0.9);
        written.values().removeIf(one -> random.nextDouble() < rate / 4);
        write(people, rate);
    }

    /** Up to so many people do what they like. */
    void change(int people, int changing) {
        for (int i = 0; i < changing; i++) {
            String writer = "P" + random.nextInt(people);
            written.values().removeIf(one -> one.writer().equals(writer) && random.nextBoolean());
            write(writer, 0.6);
        }
    }

    private void write(int people, double rate) {
        for (int person = 0; person < people; person++) {
            write("P" + person, rate);
        }
    }

    private void write(String writer, double rate) {
        for (Place about : WRITTEN_ABOUT) {
            if (random.nextDouble() < rate) {
                written.put(writer + about, new Comment(writer, about, "words " + random.nextInt(100_000)));
            }
        }
    }

    static List<Shown> fresh(List<Comment> comments) {
        return comments.stream().map(one -> new Shown(one, one.about(), 1)).toList();
    }

    /** So many people's words about a place. */
    static List<Shown> about(Place place, int from, int people) {
        List<Comment> comments = new ArrayList<>();
        for (int person = from; person < from + people; person++) {
            comments.add(new Comment("P" + person, place, "words of " + person));
        }
        return fresh(comments);
    }
}
