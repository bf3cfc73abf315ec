package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.questionnaire.SecondQuestionnaires;
import fi.arvio.assessment.round.Round;
import java.time.Instant;
import java.util.HashSet;

/** What may still change of an open round: nothing that people were asked under, and never less protection. */
final class RoundChanges {
    private RoundChanges() {}

    static Faults judge(Round held, Round wished, Instant now, boolean published) {
        Faults faults = new Faults();
        faults.fixed(held.code(), wished.code(), "code");
        faults.fixed(held.series(), wished.series(), "series");
        faults.fixed(held.purpose(), wished.purpose(), "purpose");
        faults.fixed(held.opensAt(), wished.opensAt(), "opensAt");
        faults.fixed(held.timeZone(), wished.timeZone(), "timeZone");
        faults.fixed(held.programmes(), wished.programmes(), "programmes");
        faults.fixed(held.expectedRespondents(), wished.expectedRespondents(), "expectedRespondents");
        faults.unless(
                new HashSet<>(held.languages()).equals(new HashSet<>(wished.languages())),
                "languages",
                "cannot change any more; they are " + held.languages());
        faults.unless(
                held.questionnaire().equals(wished.questionnaire()),
                "questionnaire",
                "changes only by asking a later version, at /questionnaire");
        faults.unless(
                held.closesAt().equals(wished.closesAt()) || !wished.closesAt().isBefore(now),
                "closesAt",
                "has passed; the earliest is now");
        thresholds(held, wished, published, faults);
        return faults;
    }

    private static void thresholds(Round held, Round wished, boolean published, Faults faults) {
        stricter(held.minimumCellSize(), wished.minimumCellSize(), "minimumCellSize", faults);
        stricter(held.minimumCommentSize(), wished.minimumCommentSize(), "minimumCommentSize", faults);
        // Releases are replayed under one threshold: under another, what was told before would not count as told.
        faults.unless(
                !published || wished.minimumCellSize() <= held.minimumCellSize(),
                "minimumCellSize",
                "cannot change any more: figures have been published of groups of " + held.minimumCellSize());
    }

    private static void stricter(int held, int wished, String field, Faults faults) {
        faults.unless(wished >= held, field, "can only be raised from " + held + " while the round is open");
    }

    /** A draft may become anything but another round; what a second round asks follows from what it looks at again. */
    static Faults judgeDraft(Round held, RoundRequest wish) {
        Faults faults = new Faults();
        faults.fixed(held.code(), wish.code(), "code");
        if (SecondQuestionnaires.isOne(held.questionnaire().code())) {
            faults.fixed(RoundRequest.of(held).questionnaire(), wish.questionnaire(), "questionnaire");
            faults.fixed(held.programmes(), wish.programmes(), "programmes");
            faults.fixed(held.series(), wish.series(), "series");
        }
        return faults;
    }
}
