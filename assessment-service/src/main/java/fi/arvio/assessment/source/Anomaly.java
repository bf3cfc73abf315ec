package fi.arvio.assessment.source;

import fi.arvio.assessment.sheet.FaultText;
import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** Something odd in a table that is taken all the same, and where; no rows mean the table as a whole. */
public record Anomaly(
        Kind kind, @Nullable Rows rows, Text text, @Nullable String quote) {
    /** What can be odd; {0} and {1} are filled in. */
    public enum Kind {
        NUMBERING_GAP(
                "Numeroinnissa on aukko: numeroa {0} ei ole.",
                "Numreringen har en lucka: numret {0} saknas.", "The numbering has a gap: there is no {0}."),
        STRAY_NUMBERING(
                "Numeron {0} perässä on ylimääräinen piste.",
                "Efter numret {0} står en punkt för mycket.", "There is a stray dot after the number {0}."),
        NUMBER_OF_ANOTHER_GOAL(
                "Numero {0} ei kuulu tavoitteeseen {1}, jonka kohdalla toimenpide on.",
                "Numret {0} hör inte till mål {1}, där åtgärden står.",
                "The number {0} does not belong to goal {1}, where the action stands."),
        SPLIT_ROW(
                "Rivi jatkuu seuraavalla sivulla tai rivillä. Osat on yhdistetty: ”{0}”.",
                "Raden fortsätter på nästa sida eller rad. Delarna har fogats ihop: ”{0}”.",
                "The row goes on after a page break or on the next row. The parts were joined: “{0}”."),
        HYPHEN_REMOVED(
                "Sanasta on poistettu rivinvaihdon tavuviiva: ”{0}”.",
                "Ett bindestreck från en radbrytning har tagits bort: ”{0}”.",
                "A hyphen left by a line break was removed: “{0}”."),
        SPACES_REMOVED(
                "Ylimääräisiä välilyöntejä on poistettu.",
                "Överflödiga mellanslag har tagits bort.",
                "Extra spaces were removed."),
        MARKUP_REMOVED("Muotoilumerkintöjä on poistettu.", "Formatering har tagits bort.", "Markup was removed."),
        UNIT_CONTRADICTS_MEASURE(
                "Pituus on merkitty prosentteina: ”{0}”.",
                "En längd anges i procent: ”{0}”.", "A length is given in per cent: “{0}”."),
        BODY_UNKNOWN(
                "Vastuutahoa ei ole luettelossa: ”{0}”.",
                "Den ansvariga aktören finns inte i förteckningen: ”{0}”.",
                "The responsible body is not in the list: “{0}”."),
        NO_RESPONSIBLE_BODY(
                "Toimenpiteelle ei ole nimetty vastuutahoa.",
                "Ingen ansvarig aktör har angetts för åtgärden.",
                "No responsible body is named for the action."),
        NO_TIMELINE(
                "Toimenpiteelle ei ole määritelty aikataulua.",
                "Ingen tidsplan har angetts för åtgärden.",
                "No timeline is given for the action."),
        NO_TIMELINE_COLUMN(
                "Taulukossa ei ole aikataulua millekään toimenpiteelle.",
                "Tabellen anger ingen tidsplan för någon åtgärd.",
                "The table gives no timeline for any action."),
        TIMELINE_UNREADABLE(
                "Aikataulusta ei saatu vuosia: ”{0}”.",
                "Inga år kunde läsas ur tidsplanen: ”{0}”.", "No years could be read from the timeline: “{0}”."),
        SEVERAL_INDICATORS(
                "Samassa solussa on useita mittareita: {0}.",
                "Samma cell har flera indikatorer: {0}.", "One cell holds several indicators: {0}."),
        STATUS_UNREADABLE(
                "Liikennevalo ”{0}” ei ole mikään neljästä. Tila on edelleen tuntematon.",
                "Trafikljuset ”{0}” är inget av de fyra. Läget är fortfarande okänt.",
                "The traffic light “{0}” is none of the four. The status stays unknown."),
        DATE_OUTSIDE_PERIOD(
                "Tekstissä on ajankohta seurantajakson ulkopuolelta: {0}.",
                "Texten nämner en tidpunkt utanför uppföljningsperioden: {0}.",
                "The text mentions a time outside the period of the follow-up: {0}."),
        TEXT_LEFT_OUT(
                "Sarakkeella ei ole otsikkoa, joten sen tekstiä ei luettu: ”{0}”.",
                "Kolumnen saknar rubrik, så dess text lästes inte: ”{0}”.",
                "The column has no heading, so its text was not read: “{0}”."),
        ROW_MOVED(
                "Teksti oli ennen kohdassa {0}. Tarkista, että lyhyt otsikko kuuluu siihen.",
                "Texten stod tidigare i {0}. Kontrollera att den korta titeln hör till den.",
                "The text used to stand in {0}. Check that the short title belongs to it.");

        private final String fi;
        private final String sv;
        private final String en;

        Kind(String fi, String sv, String en) {
            this.fi = fi;
            this.sv = sv;
            this.en = en;
        }

        Text filled(String first, String second) {
            return new FaultText(fi, sv, en).filled(first, second);
        }
    }
}
