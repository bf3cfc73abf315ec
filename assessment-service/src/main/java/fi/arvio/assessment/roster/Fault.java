package fi.arvio.assessment.roster;

import fi.arvio.assessment.text.Text;

/** Everything that can be wrong with a roster file, in words; {0} and {1} are filled in. */
enum Fault {
    EMPTY_FILE(
            "Tiedosto on tyhjä tai siinä on vain otsikkorivi.",
            "Filen är tom eller har bara en rubrikrad.",
            "The file is empty or has headings only."),
    PASSWORD_PROTECTED(
            "Tiedosto on suojattu salasanalla tai vanhaa XLS-muotoa. Tallenna se ilman salasanaa XLSX-muodossa.",
            "Filen är skyddad med lösenord eller i det gamla formatet XLS. Spara den utan lösenord som XLSX.",
            "The file is protected by a password or in the old XLS format. Save it as XLSX without a password."),
    BROKEN_WORKBOOK(
            "Työkirja on vioittunut, eikä sitä voi lukea. Avaa se taulukkolaskennassa ja tallenna uudelleen.",
            "Arbetsboken är skadad och kan inte läsas. Öppna den i ett kalkylprogram och spara den på nytt.",
            "The workbook is damaged and cannot be read. Open it in a spreadsheet and save it again."),
    TOO_LARGE(
            "Tiedosto on liian suuri. Koko saa olla enintään {0}.",
            "Filen är för stor. Den får vara högst {0}.", "The file is too large. The limit is {0}."),
    TOO_MANY_ROWS(
            "Tiedostossa on liikaa rivejä. Kerralla voi tuoda enintään {0} henkilöä.",
            "Filen har för många rader. Högst {0} personer kan importeras på en gång.",
            "The file has too many rows. At most {0} people can be imported at once."),
    ENCODING_UNKNOWN(
            "Tiedoston merkistö ei ole UTF-8, UTF-16 eikä Windows-1252. Tallenna se UTF-8-muodossa.",
            "Filens teckenkodning är varken UTF-8, UTF-16 eller Windows-1252. Spara den i UTF-8.",
            "The file is written neither in UTF-8 nor in UTF-16 nor in Windows-1252. Save it in UTF-8."),
    BROKEN_QUOTES(
            "Lainausmerkki on väärässä paikassa tai siltä puuttuu pari.",
            "Ett citattecken står på fel plats eller saknar sitt par.",
            "A quotation mark is in the wrong place or has no pair."),
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
    FORMULA(
            "Solussa on kaava. Liitä sen tilalle arvo.",
            "Cellen innehåller en formel. Klistra in värdet i stället.",
            "The cell contains a formula. Paste its value instead."),
    CELL_ERROR("Solussa on virhe {0}.", "Cellen innehåller felet {0}.", "The cell contains the error {0}."),
    MERGED_CELLS(
            "Rivillä on yhdistettyjä soluja ({0}). Erota ne.",
            "Raden har sammanfogade celler ({0}). Dela dem.", "The row has merged cells ({0}). Unmerge them."),
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
    WINDOWS_1252(
            "Tiedosto luettiin Windows-1252-merkistönä. Tarkista kirjaimet, esimerkiksi: ”{0}”.",
            "Filen lästes som Windows-1252. Kontrollera bokstäverna, till exempel: ”{0}”.",
            "The file was read as Windows-1252. Check the letters, for example: “{0}”."),
    OTHER_SHEETS(
            "Työkirjasta luettiin vain taulukko ”{0}”.", "Bara bladet ”{0}” lästes.", "Only the sheet “{0}” was read."),
    HIDDEN_ROW(
            "Rivi on piilotettu, mutta se tuodaan silti.",
            "Raden är dold men importeras ändå.",
            "The row is hidden but is still imported."),
    COLUMN_IGNORED(
            "Saraketta ”{0}” ei tunneta, eikä sitä lueta.",
            "Kolumnen ”{0}” är okänd och läses inte.", "The column “{0}” is unknown and is not read."),
    APPROVAL_IGNORED(
            "Tila ei muutu tuonnissa. Se on edelleen ”{0}”.",
            "Läget ändras inte genom import. Det är fortfarande ”{0}”.",
            "An import does not change the state. It is still “{0}”.");

    private static final int LONGEST_ECHO = 80;

    private final String fi;
    private final String sv;
    private final String en;

    Fault(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    /** Whether the import can go on all the same. */
    boolean isWarning() {
        return compareTo(WINDOWS_1252) >= 0;
    }

    Text message(Text first, Text second) {
        return new Text(
                fill(fi, Words.in("fi", first), Words.in("fi", second)),
                fill(sv, Words.in("sv", first), Words.in("sv", second)),
                fill(en, Words.in("en", first), Words.in("en", second)));
    }

    /** What a file says is told back short and never read as a place to fill in. */
    private static String fill(String template, String first, String second) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            boolean place = template.startsWith("{0}", i) || template.startsWith("{1}", i);
            filled.append(place ? brief(template.charAt(i + 1) == '0' ? first : second) : template.substring(i, i + 1));
            i += place ? 2 : 0;
        }
        return filled.toString();
    }

    private static String brief(String value) {
        String shown = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return shown.length() <= LONGEST_ECHO || shown.contains(" · ")
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, LONGEST_ECHO))) + "…";
    }
}
