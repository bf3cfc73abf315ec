package fi.arvio.assessment.sheet;

/** What can be wrong with any file that should hold a table; {0} is filled in. */
public enum SheetFault implements FileFault {
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
            "Tiedostossa on liikaa rivejä. Kerralla voi tuoda enintään {0} riviä.",
            "Filen har för många rader. Högst {0} rader kan importeras på en gång.",
            "The file has too many rows. At most {0} rows can be imported at once."),
    ENCODING_UNKNOWN(
            "Tiedoston merkistö ei ole UTF-8, UTF-16 eikä Windows-1252. Tallenna se UTF-8-muodossa.",
            "Filens teckenkodning är varken UTF-8, UTF-16 eller Windows-1252. Spara den i UTF-8.",
            "The file is written neither in UTF-8 nor in UTF-16 nor in Windows-1252. Save it in UTF-8."),
    BROKEN_QUOTES(
            "Lainausmerkki on väärässä paikassa tai siltä puuttuu pari.",
            "Ett citattecken står på fel plats eller saknar sitt par.",
            "A quotation mark is in the wrong place or has no pair."),
    FORMULA(
            "Solussa on kaava. Liitä sen tilalle arvo.",
            "Cellen innehåller en formel. Klistra in värdet i stället.",
            "The cell contains a formula. Paste its value instead."),
    CELL_ERROR("Solussa on virhe {0}.", "Cellen innehåller felet {0}.", "The cell contains the error {0}."),
    MERGED_CELLS(
            "Rivillä on yhdistettyjä soluja ({0}). Erota ne.",
            "Raden har sammanfogade celler ({0}). Dela dem.", "The row has merged cells ({0}). Unmerge them."),
    WINDOWS_1252(
            "Tiedosto luettiin Windows-1252-merkistönä. Tarkista kirjaimet, esimerkiksi: ”{0}”.",
            "Filen lästes som Windows-1252. Kontrollera bokstäverna, till exempel: ”{0}”.",
            "The file was read as Windows-1252. Check the letters, for example: “{0}”."),
    OTHER_SHEETS(
            "Työkirjasta luettiin vain taulukko ”{0}”.", "Bara bladet ”{0}” lästes.", "Only the sheet “{0}” was read."),
    HIDDEN_ROW(
            "Rivi on piilotettu, mutta se tuodaan silti.",
            "Raden är dold men importeras ändå.",
            "The row is hidden but is still imported.");

    private final String fi;
    private final String sv;
    private final String en;

    SheetFault(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    @Override
    public boolean isWarning() {
        return compareTo(WINDOWS_1252) >= 0;
    }

    @Override
    public FaultText text() {
        return new FaultText(fi, sv, en);
    }
}
