package fi.arvio.assessment.source;

import fi.arvio.assessment.sheet.FaultText;
import fi.arvio.assessment.sheet.FileFault;

/** Why a table is not taken as a programme; {0} and {1} are filled in. */
public enum SourceFault implements FileFault {
    SHAPE_UNKNOWN(
            "Taulukosta ei löytynyt otsikkoriviä. Otsikot ovat Tavoitteet, Toimenpiteet, Seuranta ja Vastuutahot"
                    + " tai Tavoite ja Päämittari ja sen nykytilanne.",
            "Tabellen saknar rubrikrad. Rubrikerna är Tavoitteet, Toimenpiteet, Seuranta och Vastuutahot"
                    + " eller Tavoite och Päämittari ja sen nykytilanne.",
            "The table has no row of headings. They are Tavoitteet, Toimenpiteet, Seuranta and Vastuutahot,"
                    + " or Tavoite and Päämittari ja sen nykytilanne."),
    SHAPES_MIXED(
            "Tiedostossa on kahdenlaisia ohjelmataulukoita. Tuo ne erikseen.",
            "Filen innehåller två slags programtabeller. Importera dem var för sig.",
            "The file holds two kinds of programme tables. Import them one by one."),
    SHAPE_OF_ANOTHER(
            "Taulukko on eri muotoa kuin ohjelma {0}. Onko tiedosto toisesta ohjelmasta?",
            "Tabellen har en annan form än programmet {0}. Hör filen till ett annat program?",
            "The table does not have the shape of programme {0}. Does the file belong to another programme?"),
    NO_GOALS("Taulukossa ei ole yhtään tavoitetta.", "Tabellen har inga mål.", "The table has no goals."),
    THEME_MISSING(
            "Otsikkorivin yläpuolelta puuttuu teeman nimi.",
            "Temats namn saknas ovanför rubrikraden.",
            "The name of the theme is missing above the row of headings."),
    DUPLICATE_NUMBER(
            "Numero {0} on jo rivillä {1}.",
            "Numret {0} finns redan på rad {1}.", "The number {0} is on row {1} already."),
    DUPLICATE_THEME(
            "Teema ”{0}” on jo rivillä {1}.",
            "Temat ”{0}” finns redan på rad {1}.", "The theme “{0}” is on row {1} already."),
    ROW_UNPLACED(
            "Riviltä puuttuu numero, eikä se jatka mitään: ”{0}”.",
            "Raden saknar nummer och är ingen fortsättning: ”{0}”.",
            "The row has no number and continues nothing: “{0}”."),
    CELL_TOO_LONG(
            "Solun teksti on liian pitkä: enintään {0} merkkiä.",
            "Texten i cellen är för lång: högst {0} tecken.",
            "The text of a cell is too long: at most {0} characters."),
    CONTROL_CHARACTER(
            "Solussa on merkki, jota ei voi näyttää.",
            "Cellen innehåller ett tecken som inte kan visas.",
            "The cell contains a character that cannot be shown.");

    private final String fi;
    private final String sv;
    private final String en;

    SourceFault(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    @Override
    public boolean isWarning() {
        return false;
    }

    @Override
    public FaultText text() {
        return new FaultText(fi, sv, en);
    }
}
