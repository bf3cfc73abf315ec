package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.text.Text;

/** Says honestly why a figure is not shown. */
record SuppressionTexts(int minimum) {

    Text of(ItemResultView.Reason reason) {
        return switch (reason) {
            case FEWER_THAN_MINIMUM ->
                new Text(
                        "Vastauksia on alle " + minimum + ", joten lukua ei näytetä.",
                        "Det finns färre än " + minimum + " svar, så siffran visas inte.",
                        "There are fewer than " + minimum + " answers, so no figure is shown.");
            case PROTECTED ->
                new Text(
                        "Lukua ei näytetä, koska siitä tai sen ja muiden lukujen erotuksesta voisi päätellä yksittäisten vastaajien vastauksia.",
                        "Siffran visas inte, eftersom enskilda svar kunde räknas ut ur den eller ur skillnaden mellan den och andra siffror.",
                        "The figure is not shown, because answers of single respondents could be worked out from it or from its difference to other figures.");
            case NO_SNAPSHOT ->
                new Text(
                        "Kierroksesta ei ole vielä otettu tilannekuvaa, joten lukuja ei ole.",
                        "Ingen ögonblicksbild har tagits av omgången ännu, så det finns inga siffror.",
                        "No snapshot has been taken of the round yet, so there are no figures.");
        };
    }
}
