package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What figures are told of, one by one, where one answer says several things. */
public enum Facet {
    IMPORTANCE(Item.Type.PAIR),
    SUCCESS(Item.Type.PAIR),
    /** Whatever stands anywhere in a ranking. */
    NAMED(Item.Type.RANKING),
    FIRST(Item.Type.RANKING);

    private static final Text IN_RANKING = new Text("mainittu", "nämnd", "named");
    private static final Text AT_ITS_HEAD = new Text("ensimmäisenä", "på första plats", "in first place");

    private final Item.Type type;

    Facet(Item.Type type) {
        this.type = type;
    }

    /** The code under which figures of it are told. */
    public String of(String item) {
        return item + "-" + name();
    }

    /** Whether figures of a facet are told under the code; no item that is asked has such a one. */
    public static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(facet -> code.endsWith("-" + facet.name()));
    }

    /** The items that figures are told of in the place of one that is asked. */
    static Stream<Item> told(Item item) {
        List<Facet> facets = Arrays.stream(values())
                .filter(facet -> facet.type == item.type())
                .toList();
        return facets.isEmpty() ? Stream.of(item) : facets.stream().map(facet -> facet.told(item, facets));
    }

    private Item told(Item item, List<Facet> all) {
        return switch (this) {
            case IMPORTANCE, SUCCESS -> {
                List<Item.Aspect> aspects = Objects.requireNonNull(item.aspects(), item.code());
                Item.Aspect aspect = aspects.get(all.indexOf(this));
                yield as(item, Item.Type.SCALE, aspect.scale(), null, aspect.label());
            }
            case NAMED -> as(item, Item.Type.MULTIPLE_CHOICE, null, item.choices(), IN_RANKING);
            case FIRST -> as(item, Item.Type.SINGLE_CHOICE, null, item.choices(), AT_ITS_HEAD);
        };
    }

    private Item as(Item item, Item.Type told, @Nullable String scale, @Nullable String choices, Text label) {
        return new Item(
                of(item.code()),
                item.evaluationQuestions(),
                item.part(),
                item.about(),
                told,
                scale,
                choices,
                told == Item.Type.MULTIPLE_CHOICE ? item.maxChoices() : null,
                labelled(item.stem(), label),
                null,
                null,
                item.follows(),
                item.since());
    }

    private static Text labelled(Text stem, Text label) {
        return new Text(
                stem.fi() + " (" + label.fi() + ")",
                stem.sv() == null || label.sv() == null ? null : stem.sv() + " (" + label.sv() + ")",
                stem.en() == null || label.en() == null ? null : stem.en() + " (" + label.en() + ")");
    }
}
