package fi.arvio.bot.assessment;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A questionnaire version as the assessment service publishes it. */
@Serdeable
record QuestionnaireDocument(
        String code,
        int version,
        List<Scale> scales,
        List<ChoiceList> choiceLists,
        List<Missing> missingReasons,
        List<Entry> items) {

    /** A response scale. */
    @Serdeable
    record Scale(String code, List<Point> points) {}

    /** A labelled point of a scale. */
    @Serdeable
    record Point(int value, Text label) {}

    /** A list of choices. */
    @Serdeable
    record ChoiceList(String code, boolean shuffled, List<Choice> choices) {}

    /** A choice; {@code last} stays at the end when the list is shuffled. */
    @Serdeable
    record Choice(String code, Text label, @Nullable Boolean last) {}

    /** A missing reason and its words. */
    @Serdeable
    record Missing(MissingReason code, Text label) {}

    /** An item. */
    @Serdeable
    record Entry(
            String code,
            Item.Part part,
            Item.About about,
            @Nullable Text header,
            Item.Type type,
            @Nullable String scale,
            @Nullable String choices,
            @Nullable Integer maxChoices,
            Text stem,
            @Nullable Text noneLabel,
            @Nullable List<Missing> extraMissing,
            List<MissingReason> missing,
            List<MissingReason> missingButtons,
            @Nullable Integer openToFewer,
            @Nullable List<Aspect> aspects,
            @Nullable Condition follows,
            @Nullable Integer since) {}

    /** One of the two things that a pair asks. */
    @Serdeable
    record Aspect(Text label, String scale) {}

    /** What must have been answered before an item is asked. */
    @Serdeable
    record Condition(String item, List<String> choices) {}
}
