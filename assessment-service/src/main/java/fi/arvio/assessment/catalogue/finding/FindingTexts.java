package fi.arvio.assessment.catalogue.finding;

import fi.arvio.assessment.text.Text;

/** The sentences of derived findings. */
final class FindingTexts {
    private FindingTexts() {}

    static Text statusUnknown(long unknown, long rows) {
        return new Text(
                "Lähteessä on liikennevalosarake, mutta väri puuttuu, joten toteutumisen tilaa ei tiedetä (" + unknown
                        + "/" + rows + " toimenpideriviä).",
                "Läget för genomförandet är okänt: " + unknown + "/" + rows
                        + " åtgärdsrader. Källan har en kolumn för det, men läget går inte att läsa ur den.",
                "The source has a traffic-light column, but the colour is missing, so the status is unknown (" + unknown
                        + " of " + rows + " action rows).");
    }

    static Text statusNotReported(long notReported, long rows) {
        return new Text(
                "Lähteessä ei ole liikennevaloa (" + notReported + "/" + rows + " toimenpideriviä).",
                "Källan anger inte läget för genomförandet: " + notReported + "/" + rows + " åtgärdsrader.",
                "The source has no traffic light (" + notReported + " of " + rows + " action rows).");
    }

    static Text noTimelineAnywhere(long rows) {
        return new Text(
                "Lähteessä ei ole aikataulua yhdellekään " + rows + " toimenpiteestä.",
                "Källan anger ingen tidsplan för någon av åtgärderna (" + rows + ").",
                "The source gives no timeline for any of the " + rows + " actions.");
    }

    static Text noTimeline() {
        return new Text(
                "Toimenpiteelle ei ole määritelty aikataulua.",
                "Ingen tidsplan har angetts för åtgärden.",
                "No timeline is given for the action.");
    }

    static Text numberingGap(String number) {
        return new Text(
                "Numeroinnissa on aukko: toimenpidettä " + number + " ei ole lähteessä.",
                "Numreringen har en lucka: åtgärd " + number + " finns inte i källan.",
                "The numbering has a gap: action " + number + " is not in the source.");
    }

    static Text noResponsibleBody() {
        return new Text(
                "Toimenpiteelle ei ole nimetty vastuutahoa.",
                "Ingen ansvarig aktör har angetts för åtgärden.",
                "No responsible body is named for the action.");
    }
}
