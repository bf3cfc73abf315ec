package fi.arvio.assessment.roster;

import java.util.List;

/** Everybody who is on any roster, with the code that is theirs alone. */
public interface People {
    List<Person> all();

    /** Lets nobody else give codes until the transaction ends. */
    void lock();

    /** Codes that nobody has; lock first. */
    List<String> newCodes(int count);

    /** Adds who is new and completes what is known of the others. */
    void know(List<Person> people);
}
