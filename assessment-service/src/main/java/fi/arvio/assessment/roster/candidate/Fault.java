package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.sheet.FaultText;
import fi.arvio.assessment.sheet.FileFault;

/** Everything that can be wrong with a roster file, in words; {0} and {1} are filled in. */
public enum Fault implements FileFault {
    HEADING_MISSING("Sarake ”{0}” puuttuu.", "Kolumnen ”{0}” saknas.", "The column “{0}” is missing."),
    HEADING_TWICE(
            "Sarake ”{0}” on tiedostossa kahdesti.",
            "Kolumnen ”{0}” finns två gånger.", "The column “{0}” appears twice."),
    MISSING("Tieto puuttuu.", "Uppgiften saknas.", "The cell is empty."),
    TOO_LONG(
            "Teksti on liian pitkä: enintään {0} merkkiä.",
            "Texten är för lång: högst {0} tecken.", "The text is too long: at most {0} characters."),
    CONTROL_CHARACTER(
            "Solussa on merkki, jota ei voi näyttää.",
            "Cellen innehåller ett tecken som inte kan visas.",
            "The cell contains a character that cannot be shown."),
    EMAIL_INVALID("”{0}” ei ole sähköpostiosoite.", "”{0}” är ingen e-postadress.", "“{0}” is not an e-mail address."),
    ENTRA_ID_INVALID(
            "”{0}” ei ole Entra-tunniste. Tunniste on muotoa 00000000-0000-4000-8000-000000000001.",
            "”{0}” är inget Entra-id. Ett Entra-id har formen 00000000-0000-4000-8000-000000000001.",
            "“{0}” is not an Entra object id. An id looks like 00000000-0000-4000-8000-000000000001."),
    NO_ADDRESS(
            "Henkilöllä on oltava sähköpostiosoite tai Entra-tunniste.",
            "Personen måste ha en e-postadress eller ett Entra-id.",
            "The person needs an e-mail address or an Entra object id."),
    BODY_UNKNOWN(
            "Tahoa ”{0}” ei ole. Lähimmät: {1}.",
            "Det finns ingen aktör ”{0}”. Närmast kommer: {1}.", "There is no body “{0}”. The nearest are: {1}."),
    EXPERTISE_UNKNOWN(
            "”{0}” ei ole kierroksen teeman eikä tavoitteen tunnus.",
            "”{0}” är inte koden för något tema eller mål i omgången.",
            "No theme or goal of the round has the code “{0}”."),
    LANGUAGE_UNKNOWN(
            "Kieli ”{0}” ei ole fi, sv eikä en.",
            "Språket ”{0}” är varken fi, sv eller en.", "The language “{0}” is neither fi, sv nor en."),
    NEITHER_YES_NOR_NO("”{0}” ei ole kyllä eikä ei.", "”{0}” är varken ja eller nej.", "“{0}” is neither yes nor no."),
    TIME_ZONE_UNKNOWN(
            "Aikavyöhykettä ”{0}” ei ole. Esimerkki: Europe/Helsinki.",
            "Det finns ingen tidszon ”{0}”. Exempel: Europe/Helsinki.",
            "There is no time zone “{0}”. An example: Europe/Helsinki."),
    DUPLICATE(
            "Sama henkilö on jo rivillä {0}.",
            "Samma person finns redan på rad {0}.", "The same person is on row {0} already."),
    CODE_UNKNOWN(
            "Tunnusta ”{0}” ei ole annettu kenellekään. Jätä solu tyhjäksi, jos henkilö on uusi.",
            "Ingen har koden ”{0}”. Lämna cellen tom om personen är ny.",
            "Nobody has the code “{0}”. Leave the cell empty if the person is new."),
    CODE_OF_ANOTHER(
            "Tunnus ”{0}” kuuluu toiselle henkilölle. Onko vain osa sarakkeista järjestetty uudelleen?",
            "Koden ”{0}” hör till någon annan. Har bara en del av kolumnerna sorterats?",
            "The code “{0}” belongs to somebody else. Were only some of the columns sorted?"),
    ADDRESS_OF_ANOTHER(
            "Sähköpostiosoite kuuluu henkilölle, jolla on toinen Entra-tunniste tai tunnus.",
            "E-postadressen hör till en person med ett annat Entra-id eller en annan kod.",
            "The e-mail address belongs to a person with another Entra object id or code."),
    FIXED_AT_OPENING(
            "Tätä tietoa ei voi enää muuttaa, kun kierros on avattu.",
            "Uppgiften kan inte ändras när omgången har öppnats.",
            "This cannot be changed once the round has opened."),
    COLUMN_IGNORED(
            "Saraketta ”{0}” ei tunneta, eikä sitä lueta.",
            "Kolumnen ”{0}” är okänd och läses inte.", "The column “{0}” is unknown and is not read."),
    APPROVAL_IGNORED(
            "Tila ei muutu tuonnissa. Se on edelleen ”{0}”.",
            "Läget ändras inte genom import. Det är fortfarande ”{0}”.",
            "An import does not change the state. It is still “{0}”.");

    private final String fi;
    private final String sv;
    private final String en;

    Fault(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    @Override
    public boolean isWarning() {
        return compareTo(COLUMN_IGNORED) >= 0;
    }

    @Override
    public FaultText text() {
        return new FaultText(fi, sv, en);
    }
}
