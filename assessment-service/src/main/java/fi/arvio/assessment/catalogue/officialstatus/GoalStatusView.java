package fi.arvio.assessment.catalogue.officialstatus;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been filled in of a goal's official status. */
@Serdeable
@Schema(name = "GoalStatus", description = "What has been filled in of a goal's official status, if anything.")
record GoalStatusView(@Nullable StatedView stated) {
    static GoalStatusView of(Optional<StatedStatus> status) {
        return new GoalStatusView(StatedView.of(status.orElse(null)));
    }
}
