package fi.arvio.assessment.comment;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.pool.Comment;
import fi.arvio.assessment.pool.Place;
import fi.arvio.assessment.pool.Place.Level;
import fi.arvio.assessment.pool.Places;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.submission.ItemKey;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which items of a round hold words, and where these can stand; own themes are told and decided about elsewhere. */
record Layout(Questionnaire questionnaire, List<Programme> programmes) {

    /** The items with words, in the order of the questionnaire. */
    List<Item> items() {
        return questionnaire.items().stream()
                .filter(item -> item.type() == Item.Type.OPEN && item.about() != Item.About.OWN)
                .toList();
    }

    List<String> followUps() {
        return items().stream()
                .filter(item -> item.part() == Item.Part.FOLLOW_UP)
                .map(Item::code)
                .toList();
    }

    /** The items whose words a pool holds. */
    List<String> itemsOf(Place pool) {
        return pool.level() == Level.FOLLOW_UPS ? followUps() : List.of(pool.item());
    }

    /** The words as a comment; empty if the item is not one that holds any. */
    Optional<Comment> comment(ItemKey key, String words) {
        return about(key.item(), key.subject()).map(about -> new Comment(key.pseudonym(), about, words));
    }

    private Optional<Place> about(String code, String subject) {
        return items().stream()
                .filter(item -> item.code().equals(code))
                .map(item -> switch (item.about()) {
                    case GOAL -> new Place(Level.GOAL, code, subject);
                    case PROGRAMME -> new Place(Level.PROGRAMME, code, subject);
                    case CITY, OWN -> Place.ofRound(code);
                })
                .findFirst();
    }

    Places places() {
        Map<Place, Place> above = new HashMap<>();
        for (Item item : items()) {
            programmes.forEach(programme -> lay(item.code(), programme, above));
        }
        List<String> followUps = followUps();
        if (followUps.size() > 1) {
            followUps.forEach(code -> above.put(Place.ofRound(code), Place.ofFollowUps()));
        }
        return new Places(above);
    }

    private static void lay(String item, Programme programme, Map<Place, Place> above) {
        Place whole = new Place(Level.PROGRAMME, item, programme.code());
        above.put(whole, Place.ofRound(item));
        programme.themes().forEach(theme -> {
            Place place = new Place(Level.THEME, item, theme.code());
            above.put(place, whole);
            lay(item, theme.goals(), place, above);
        });
        lay(item, programme.goals(), whole, above);
    }

    private static void lay(String item, List<Goal> goals, Place upper, Map<Place, Place> above) {
        goals.forEach(goal -> above.put(new Place(Level.GOAL, item, goal.code()), upper));
    }

    /** How programmes, themes and goals are called, by code. */
    Map<String, Text> titles() {
        Map<String, Text> titles = new HashMap<>();
        for (Programme programme : programmes) {
            titles.put(programme.code(), programme.shortTitle());
            programme.themes().forEach(theme -> titles.put(theme.code(), theme.title()));
            programme.allGoals().forEach(goal -> titles.put(goal.code(), goal.title()));
        }
        return titles;
    }
}
