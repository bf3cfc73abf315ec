package fi.arvio.assessment.roster.bot;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Indicator;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a goal and its actions are followed, in the source's own Finnish words. */
@Serdeable
@Schema(description = "How a goal and its actions are followed, in the source's own Finnish words.")
record Monitoring(List<Measure> indicators, List<FollowUp> followUps) {

    /** An indicator, what it should reach and where it stands. */
    @Serdeable
    @Schema(name = "MonitoringIndicator")
    record Measure(
            String wording,
            @Schema(example = "alle 16 %") @Nullable String target,
            @Nullable String current) {}

    /** What the source says of an action's progress. */
    @Serdeable
    @Schema(name = "MonitoringFollowUp")
    record FollowUp(Text action, String text) {}

    /** The indicators of the goal itself come first. */
    static Monitoring of(Goal goal) {
        return new Monitoring(
                Stream.concat(
                                goal.indicators().stream(),
                                goal.actions().stream().flatMap(action -> action.indicators().stream()))
                        .map(Monitoring::measure)
                        .toList(),
                goal.actions().stream().flatMap(Monitoring::followUp).toList());
    }

    private static Measure measure(Indicator indicator) {
        Indicator.Target target = indicator.target();
        Indicator.Current current = indicator.current();
        return new Measure(
                indicator.text(), target == null ? null : target.text(), current == null ? null : current.text());
    }

    private static Stream<FollowUp> followUp(Action action) {
        String text = action.followUp();
        return text == null ? Stream.empty() : Stream.of(new FollowUp(action.title(), text));
    }
}
