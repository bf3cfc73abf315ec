package fi.arvio.assessment.roster;

import fi.arvio.assessment.store.Cursor;
import fi.arvio.assessment.store.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at their place in the roster, from 1; nobody ever changes places or is given one before the last. */
public record Placed(int place, Respondent respondent) {
    public static List<Placed> later(List<Placed> people, int place) {
        return people.stream().filter(one -> one.place() > place).toList();
    }

    /** A page of the list that shows them, made of them or of one more than it shows. */
    public static Page<Respondent> page(List<Placed> people, @Nullable Integer limit, String list) {
        return Page.of(people, limit, last -> new Cursor(last.place()).written(list))
                .map(Placed::respondent);
    }
}
