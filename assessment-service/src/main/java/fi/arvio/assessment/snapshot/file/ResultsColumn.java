package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.sheet.Table;
import fi.arvio.assessment.text.Text;
import java.util.List;

/** A heading of exported results that never changes, and what stands below it, in three languages. */
record ResultsColumn(String code, double width, Text meaning) {
    private static final ResultsColumn ROUND =
            new ResultsColumn("round", 16, new Text("Kierroksen tunnus", "Omgångens kod", "Code of the round"));
    private static final ResultsColumn SNAPSHOT = new ResultsColumn(
            "snapshot",
            10,
            new Text(
                    "Kierroksen vastauksista otetun koosteen järjestysnumero; tyhjä ennen ensimmäistä",
                    "Ordningsnumret på ögonblicksbilden av omgångens svar; tom före den första",
                    "Number of the snapshot of the round's answers; empty before the first"));
    private static final ResultsColumn ITEM =
            new ResultsColumn("item", 8, new Text("Kysymyksen tunnus", "Frågans kod", "Code of the item"));
    private static final ResultsColumn LEVEL = new ResultsColumn(
            "level",
            12,
            new Text(
                    "Minkä tason asiaa kysymys koskee",
                    "På vilken nivå det är som frågan gäller",
                    "The level of what the item is about"));
    private static final ResultsColumn SUBJECT = new ResultsColumn(
            "subject",
            14,
            new Text(
                    "Ohjelman, teeman tai tavoitteen tunnus",
                    "Kod för programmet, temat eller målet",
                    "Code of the programme, theme or goal"));

    private static final ResultsColumn GROUP = new ResultsColumn(
            "group",
            16,
            new Text(
                    "Keiden vastaukset; tyhjä, jos kaikkien",
                    "Vilkas svar; tom när svaren är allas",
                    "Whose answers; empty for everybody's"));

    /** The columns of the table of figures, in their order. */
    static final List<ResultsColumn> FIGURES = List.of(
            ROUND,
            SNAPSHOT,
            ITEM,
            LEVEL,
            SUBJECT,
            GROUP,
            words(
                    "subject_fi",
                    "Ohjelman, teeman tai tavoitteen nimi suomeksi",
                    "Namnet på finska",
                    "Its title in Finnish"),
            words("subject_sv", "Nimi ruotsiksi", "Namnet på svenska", "Its title in Swedish"),
            words("subject_en", "Nimi englanniksi", "Namnet på engelska", "Its title in English"),
            words("question_fi", "Kysymys suomeksi", "Frågan på finska", "The question in Finnish"),
            words("question_sv", "Kysymys ruotsiksi", "Frågan på svenska", "The question in Swedish"),
            words("question_en", "Kysymys englanniksi", "Frågan på engelska", "The question in English"),
            new ResultsColumn(
                    "evaluation_questions",
                    14,
                    new Text(
                            "Arviointikysymykset, joihin kysymys vastaa",
                            "Utvärderingsfrågor som frågan besvarar",
                            "Evaluation questions for whose sake it is asked")),
            count(
                    "eligible",
                    "Kuinka monelta voidaan kysyä; teeman ja ohjelman tavoitekysymyksissä mahdollisten vastausten määrä",
                    "Hur många som kan få frågan; när frågor om mål slås ihop antalet möjliga svar",
                    "How many can be asked; where goals are pooled, how many answers there can be"),
            count("n", "Vastauksia, joissa on arvo", "Svar med ett värde", "Valid answers"),
            count(
                    "asked",
                    "Kuinka moni näki kysymyksen ja reagoi siihen",
                    "Hur många som såg frågan och reagerade",
                    "How many saw the item and reacted"),
            count("dont_know", "En osaa sanoa -vastaukset", "Svar ”kan inte säga”", "“Don't know” answers"),
            count("not_my_field", "Ei minun alaani -vastaukset", "Svar ”inte mitt område”", "“Not my field” answers"),
            count("other_missing", "Kieltäytyneet ja ohittaneet", "Avböjda och överhoppade", "Refused or skipped"),
            count(
                    "median",
                    "Mediaani; parillisessa vastausmäärässä kahdesta keskimmäisestä pienempi",
                    "Median; vid jämnt antal svar den lägre av de två mittersta",
                    "Median; of an even number of answers the lower of the two in the middle"),
            count(
                    "median_upper",
                    "Mediaani; parillisessa vastausmäärässä kahdesta keskimmäisestä suurempi",
                    "Median; vid jämnt antal svar den högre av de två mittersta",
                    "Median; of an even number of answers the upper of the two in the middle"),
            count(
                    "lower_quartile",
                    "Alakvartiili: neljännes vastauksista on enintään tässä kohdassa; vähintään 8 vastausta",
                    "Nedre kvartil: en fjärdedel av svaren är högst detta steg; minst 8 svar",
                    "Lower quartile: a quarter of the answers do not exceed it; from 8 answers on"),
            count(
                    "upper_quartile",
                    "Yläkvartiili: kolme neljännestä vastauksista on enintään tässä kohdassa; vähintään 8 vastausta",
                    "Övre kvartil: tre fjärdedelar av svaren är högst detta steg; minst 8 svar",
                    "Upper quartile: three quarters of the answers do not exceed it; from 8 answers on"),
            count(
                    "iqr",
                    "Kvartiiliväli asteikon askelina; vähintään 8 vastausta",
                    "Kvartilavståndet i skalsteg; minst 8 svar",
                    "Steps of the scale between the quartiles; from 8 answers on"),
            count(
                    "bottom_two",
                    "Vastaukset asteikon kahdessa alimmassa kohdassa",
                    "Svar på skalans två lägsta steg",
                    "Answers at the two lowest points of the scale"),
            count(
                    "top_two",
                    "Vastaukset asteikon kahdessa ylimmässä kohdassa",
                    "Svar på skalans två högsta steg",
                    "Answers at the two highest points of the scale"),
            count(
                    "net_score",
                    "Kahden ylimmän kohdan vastaukset miinus kahden alimman",
                    "Svaren på de två högsta stegen minus svaren på de två lägsta",
                    "Answers at the two highest points less those at the two lowest"),
            count(
                    "agreement",
                    "Yksimielisyys (van der Eijkin A): 1 samaa mieltä, 0 tasaisesti jakautunut, −1 kahtia jakautunut; vähintään 8 vastausta",
                    "Samstämmighet (van der Eijks A): 1 eniga, 0 jämnt fördelade, −1 delade i två läger; minst 8 svar",
                    "Agreement (van der Eijk's A): 1 agreed, 0 spread evenly, −1 polarised; from 8 answers on"),
            count(
                    "consensus",
                    "Yksimielisyys (Tastlen ja Wiermanin konsensus) nollasta yhteen; vähintään 8 vastausta",
                    "Samsyn (Tastles och Wiermans konsensus) från noll till ett; minst 8 svar",
                    "Consensus (Tastle and Wierman) from 0 to 1; from 8 answers on"),
            count(
                    "indicative",
                    "1, jos vastauksia on alle 10 ja tulos siksi suuntaa antava; muuten 0",
                    "1 om svaren är färre än 10 och resultatet därför riktgivande; annars 0",
                    "1 if there are fewer than 10 answers and the result is only indicative, else 0"),
            new ResultsColumn(
                    "suppressed",
                    22,
                    new Text(
                            "Miksi lukua ei näytetä; tyhjä, jos se näytetään",
                            "Varför siffran inte visas; tom om den visas",
                            "Why no figure is shown; empty if one is")),
            new ResultsColumn(
                    "instead",
                    14,
                    new Text(
                            "Ylempi teema tai ohjelma, jonka luvun voi lukea tilalta",
                            "Temat eller programmet vars siffra kan läsas i stället",
                            "Theme or programme whose figure can be read instead")));

    /** The columns of the table of distributions, in their order. */
    static final List<ResultsColumn> DISTRIBUTIONS = List.of(
            ROUND,
            SNAPSHOT,
            ITEM,
            LEVEL,
            SUBJECT,
            GROUP,
            new ResultsColumn(
                    "category",
                    24,
                    new Text(
                            "Asteikon kohta tai vaihtoehdon tunnus",
                            "Skalsteg eller alternativets kod",
                            "Point of the scale or code of the choice")),
            words("category_fi", "Kohdan tai vaihtoehdon nimi suomeksi", "Namnet på finska", "Its label in Finnish"),
            words("category_sv", "Nimi ruotsiksi", "Namnet på svenska", "Its label in Swedish"),
            words("category_en", "Nimi englanniksi", "Namnet på engelska", "Its label in English"),
            count(
                    "count",
                    "Kuinka moni vastaus osui tähän",
                    "Hur många svar som gavs här",
                    "How many answers fell here"),
            count(
                    "n",
                    "Vastauksia, joissa on arvo; monivalinnassa vastaajia",
                    "Svar med ett värde; vid flerval antalet som svarat",
                    "Valid answers; of a multiple choice, those who answered"));

    Table.Column head() {
        return Table.Column.of(code, width);
    }

    private static ResultsColumn words(String code, String fi, String sv, String en) {
        return new ResultsColumn(code, 40, new Text(fi, sv, en));
    }

    private static ResultsColumn count(String code, String fi, String sv, String en) {
        return new ResultsColumn(code, 12, new Text(fi, sv, en));
    }
}
