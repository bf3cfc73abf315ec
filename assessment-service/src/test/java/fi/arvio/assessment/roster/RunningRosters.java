package fi.arvio.assessment.roster;

import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The rosters of a running service, as those work on them who look after its rounds. */
public final class RunningRosters {
    private final RunningService service;
    private final String open;

    public RunningRosters(RunningService service) {
        this.service = service;
        open = (String) service.get("/api/v1/rounds", "CLIENT").at("rounds.0.id");
    }

    /** The sample round. */
    public String open() {
        return open;
    }

    /** A round of its own that is not open yet. */
    public String draft() {
        Rounds rounds = service.bean(Rounds.class);
        UUID id = UUID.randomUUID();
        rounds.add(copy(rounds.find(UUID.fromString(open)).orElseThrow(), id), List.of(), List.of());
        return id.toString();
    }

    private static Round copy(Round round, UUID id) {
        return new Round(
                id,
                "DRAFT-" + id,
                round.series(),
                round.purpose(),
                round.name(),
                RoundStatus.DRAFT,
                round.opensAt(),
                round.closesAt(),
                round.timeZone(),
                round.questionnaire(),
                round.seed(),
                round.expectedRespondents(),
                round.minimumCellSize(),
                round.minimumCommentSize(),
                round.contact(),
                round.programmes(),
                round.languages(),
                round.reminders());
    }

    public RunningService.Answer load(String round, byte[] file) {
        return service.send(service.request("/api/v1/rounds/" + round + "/roster/import", "FACILITATOR")
                .setHeader("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    public RunningService.Answer load(String round, String... rows) {
        return load(round, Workbooks.csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    public RunningService.Answer roster(String round, String role) {
        return service.get("/api/v1/rounds/" + round + "/roster", role);
    }

    public RunningService.Answer participation(String role) {
        return service.get("/api/v1/rounds/" + open + "/participation", role);
    }

    public RunningService.Answer decide(String round, String role, String decision, String reason, String... codes) {
        return service.post(
                "/api/v1/rounds/" + round + "/roster/decisions",
                role,
                "{\"decision\":\"%s\",\"respondents\":[\"%s\"],\"reason\":%s}"
                        .formatted(decision, String.join("\",\"", codes), reason == null ? null : '"' + reason + '"'));
    }

    public List<Object> asked(String round) {
        return service.get("/api/v1/bot/rounds/" + round, "BOT").each("respondents", "id");
    }

    public String codeOf(String round, String name) {
        RunningService.Answer roster = roster(round, "FACILITATOR");
        return (String) roster.each("respondents", "id")
                .get(roster.each("respondents", "name").indexOf(name));
    }

    public static Object of(RunningService.Answer roster, String code, String field) {
        return roster.at("respondents." + roster.each("respondents", "id").indexOf(code) + "." + field);
    }
}
