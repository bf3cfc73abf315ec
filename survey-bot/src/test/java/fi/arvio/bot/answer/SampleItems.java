package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Items of the newer types, one each. */
public final class SampleItems {
    public static final Item YES_NO = item(
            Item.Type.YES_NO,
            List.of(option("YES", "kyllä", "ja", "yes"), option("NO", "ei", "nej", "no")),
            1,
            List.of());

    public static final Item STATUS = item(
            Item.Type.STATUS,
            List.of(
                    option(
                            "AS_PLANNED",
                            "etenee suunnitellusti tai on jo valmis",
                            "framskrider enligt planen eller är redan klar",
                            "progressing as planned or already completed"),
                    option(
                            "STARTED",
                            "aloitettu, asia etenee",
                            "har påbörjats och framskrider",
                            "started, in progress"),
                    option("NOT_CARRIED_OUT", "ei toteutunut", "har inte genomförts", "not carried out"),
                    option("NOT_STARTED", "ei aloitettu", "har inte påbörjats", "not started")),
            1,
            List.of());

    public static final Item RANKING = item(
            Item.Type.RANKING,
            List.of(
                    option(
                            "VIESTINTA",
                            "viestintä ja palvelut eri kielillä",
                            "kommunikation och tjänster på olika språk",
                            "communications and services in different languages"),
                    option("TIETO", "tietopohja", "kunskapsunderlaget", "the knowledge base"),
                    option(
                            "KUMPPANUUDET",
                            "kumppanuudet ja kansainvälinen yhteistyö",
                            "partnerskap och internationellt samarbete",
                            "partnerships and international cooperation"),
                    option("EDUNVALVONTA", "edunvalvonta", "intressebevakning", "advocacy"),
                    option("EI_MIKAAN", "ei mikään näistä", "inget av dessa", "none of these")),
            3,
            List.of());

    public static final Item PAIR = item(
            Item.Type.PAIR,
            List.of(),
            1,
            List.of(
                    aspect(
                            new Text("tärkeys", "betydelse", "importance"),
                            List.of(
                                    new Text("ei lainkaan tärkeä", "inte alls viktig", "not at all important"),
                                    new Text("ei kovin tärkeä", "inte särskilt viktig", "not very important"),
                                    new Text("jonkin verran tärkeä", "ganska viktig", "fairly important"),
                                    new Text("tärkeä", "viktig", "important"),
                                    new Text("erittäin tärkeä", "mycket viktig", "very important"))),
                    aspect(
                            new Text("onnistuminen", "framgång", "success"),
                            List.of(
                                    new Text("erittäin huonosti", "mycket dåligt", "very poorly"),
                                    new Text("melko huonosti", "ganska dåligt", "fairly poorly"),
                                    new Text(
                                            "ei hyvin eikä huonosti",
                                            "varken bra eller dåligt",
                                            "neither well nor poorly"),
                                    new Text("melko hyvin", "ganska bra", "fairly well"),
                                    new Text("erittäin hyvin", "mycket bra", "very well")))));

    public static final Map<String, Item> BY_TYPE =
            Map.of("YES_NO", YES_NO, "STATUS", STATUS, "RANKING", RANKING, "PAIR", PAIR);

    private SampleItems() {}

    private static Option option(String code, String fi, String sv, String en) {
        return new Option(code, new Text(fi, sv, en), false);
    }

    private static Item.Aspect aspect(Text label, List<Text> labels) {
        return new Item.Aspect(
                label,
                IntStream.rangeClosed(1, labels.size())
                        .mapToObj(n -> new Option(Integer.toString(n), labels.get(n - 1), false))
                        .toList());
    }

    private static Item item(Item.Type type, List<Option> options, int max, List<Item.Aspect> aspects) {
        Map<MissingReason, Text> missing = new EnumMap<>(MissingReason.class);
        missing.put(MissingReason.DONT_KNOW, new Text("En osaa sanoa", "Kan inte säga", "Don't know"));
        missing.put(MissingReason.NOT_MY_FIELD, new Text("Ei minun alaani", "Inte mitt område", "Not my field"));
        missing.put(MissingReason.REFUSED, new Text("En halua vastata", "Jag vill inte svara", "Prefer not to answer"));
        missing.put(MissingReason.SKIPPED, new Text("Ohita", "Hoppa över", "Skip"));
        return new Item(
                type.name(),
                Item.Part.FURTHER,
                Item.About.GOAL,
                null,
                type,
                options,
                false,
                max,
                new Text("Kysymys", "Fråga", "Question"),
                null,
                missing,
                List.of(MissingReason.SKIPPED),
                0,
                aspects,
                null,
                1);
    }
}
