package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.StatedStatus;
import fi.arvio.assessment.catalogue.StatedStatuses;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The official statuses that are known and dated: those a facilitator has stated. */
@Singleton
class OfficialFacts {
    private final StatedStatuses statuses;

    OfficialFacts(StatedStatuses statuses) {
        this.statuses = statuses;
    }

    /** By goal. */
    Map<String, StatedStatus> stated(List<String> programmes) {
        Map<String, StatedStatus> stated = new HashMap<>();
        programmes.forEach(programme -> stated.putAll(statuses.of(programme)));
        return stated;
    }
}
