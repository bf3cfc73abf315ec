package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatus;
import fi.arvio.assessment.catalogue.officialstatus.StatedStatuses;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The official statuses that are known and dated: those a facilitator has stated. */
@Singleton
public class OfficialFacts {
    private final StatedStatuses statuses;

    OfficialFacts(StatedStatuses statuses) {
        this.statuses = statuses;
    }

    /** By goal. */
    public Map<String, StatedStatus> stated(List<String> programmes) {
        Map<String, StatedStatus> stated = new HashMap<>();
        programmes.forEach(programme -> stated.putAll(statuses.of(programme)));
        return stated;
    }

    /** By goal of the programmes that the round is about. */
    public Map<String, StatedStatus> of(RoundFacts facts) {
        return stated(facts.programmes().stream().map(Programme::code).toList());
    }
}
