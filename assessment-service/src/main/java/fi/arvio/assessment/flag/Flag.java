package fi.arvio.assessment.flag;

import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A proposal, with the reason and the numbers that a reader needs to judge it; version 1 knew no severity. */
public record Flag(
        int ruleVersion,
        Rule rule,
        @Nullable Severity severity,
        Subject subject,
        SequencedMap<String, Integer> numbers,
        List<Evidence> evidence,
        Sentence sentence) {

    public Flag {
        numbers = Collections.unmodifiableSequencedMap(new TreeMap<>(numbers));
        evidence = List.copyOf(evidence);
    }

    /** The same for the same rule and subject, whatever the snapshot or the version of the rules. */
    public String id() {
        return rule + "-" + subject.code();
    }
}
