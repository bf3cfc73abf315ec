package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.text.Text;

/** Says honestly why a figure is not shown. */
public record SuppressionTexts(int minimum) {

    public Text of(ItemResultView.Reason reason) {
        return switch (reason) {
            case FEWER_THAN_MINIMUM ->
                new Text(
                        "Vastauksia on alle " + minimum + ", joten lukua ei näytetä.",
                        "Det finns färre än " + minimum + " svar, så siffran visas inte.",
                        "There are fewer than " + minimum + " answers, so no figure is shown.");
            case PROTECTED ->
                new Text(
                        "Lukua ei näytetä, koska siitä voisi päätellä yksittäisen vastaajan vastauksen joko suoraan tai vertaamalla sitä muihin lukuihin.",
                        "Siffran visas inte, eftersom enskilda personers svar skulle kunna räknas ut ur den eller ur skillnaden mellan den och andra siffror.",
                        "The figure is not shown, because someone's answer could be worked out from it, either directly or by comparing it with other figures.");
            case NO_SNAPSHOT ->
                new Text(
                        "Kierroksen tuloksia ei ole vielä koottu, joten lukuja ei ole.",
                        "Ingen ögonblicksbild har tagits av omgången ännu, så det finns inga siffror.",
                        "No snapshot of the round has been taken yet, so there are no figures.");
        };
    }
}
