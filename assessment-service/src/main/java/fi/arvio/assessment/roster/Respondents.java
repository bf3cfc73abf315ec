package fi.arvio.assessment.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The respondents of the rounds. */
public interface Respondents {
    /** So many people of one file are taken, decided about at once or asked for. */
    int MOST_AT_ONCE = 5000;

    /** Those the client has approved, in the order of the roster. */
    List<Respondent> of(UUID round);

    /** Everybody who is or was on the roster, in its order. */
    List<Respondent> roster(UUID round);

    /** The same people with their places. */
    List<Placed> placed(UUID round);

    /** Those at later places than this one, in order, and no more than so many. */
    List<Placed> after(int place, UUID round, int limit);

    /** Adds them after those who are there. */
    void add(UUID round, List<Respondent> respondents);

    /** Writes everything that is kept of them except what the bot reports. */
    void change(UUID round, List<Respondent> respondents);

    /** Notes how far people have come; returns the codes that are not on the roster, and then notes nothing. */
    List<String> report(UUID round, Map<String, Progress> progress);
}
