package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;

/** The sentences of derived findings. */
final class FindingTexts {
    private FindingTexts() {}

    static Text statusUnknown(long unknown, long rows) {
        return new Text(
                "Toteutumisen tila ei ole tiedossa: " + unknown + "/" + rows
                        + " toimenpideriviä. Lähteessä on sarake sille, mutta siitä ei voi lukea tilaa.",
                "Läget är okänt: " + unknown + "/" + rows
                        + " åtgärdsrader. Källan har en kolumn för det, men läget går inte att läsa ur den.",
                "The status is unknown: " + unknown + "/" + rows
                        + " action rows. The source has a column for it, but no status can be read from it.");
    }

    static Text statusNotReported(long notReported, long rows) {
        return new Text(
                "Lähde ei kerro toteutumisen tilaa: " + notReported + "/" + rows + " toimenpideriviä.",
                "Källan anger inte läget: " + notReported + "/" + rows + " åtgärdsrader.",
                "The source does not report a status: " + notReported + "/" + rows + " action rows.");
    }

    static Text noTimelineAnywhere(long rows) {
        return new Text(
                "Lähde ei anna aikataulua millekään toimenpiteistä (" + rows + ").",
                "Källan anger ingen tidsplan för någon av åtgärderna (" + rows + ").",
                "The source gives no timeline for any of the actions (" + rows + ").");
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
                "Ingen ansvarig part har angetts för åtgärden.",
                "No responsible body is named for the action.");
    }
}
