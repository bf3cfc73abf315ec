package fi.arvio.assessment.comment;

import fi.arvio.assessment.text.Text;

/** Says honestly why an item's answers are not shown. */
record WithheldTexts(int minimum) {

    Text of(CommentsView.Reason reason) {
        return switch (reason) {
            case FEWER_THAN_MINIMUM ->
                new Text(
                        "Vastauksia ei näytetä, koska uusimmassa koosteessa niitä on alle " + minimum + " ihmiseltä.",
                        "Svaren visas inte, eftersom den senaste ögonblicksbilden har svar av färre än " + minimum
                                + " personer.",
                        "The answers are not shown, because the newest snapshot has answers from fewer than " + minimum
                                + " people.");
            case NO_SNAPSHOT ->
                new Text(
                        "Kierroksen tuloksia ei ole vielä koottu, joten vastauksia ei näytetä.",
                        "Ingen ögonblicksbild har tagits av omgången ännu, så svaren visas inte.",
                        "No snapshot of the round has been taken yet, so the answers are not shown.");
        };
    }
}
