package fi.arvio.assessment.round;

import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds to try things with, as values and as requests. */
public final class Drafts {
    private Drafts() {}

    public static Round round(RoundStatus status, Instant opensAt, Instant closesAt) {
        return new Round(
                new UUID(0, 1),
                "R-1",
                "R",
                Round.Purpose.ASSESSMENT,
                new Text("Kierros", "Omgång", "Round"),
                status,
                opensAt,
                closesAt,
                ZoneId.of("Europe/Helsinki"),
                new Round.QuestionnaireRef("ARVIO", 1),
                1,
                40,
                5,
                8,
                "arvio@arvio.example",
                List.of("KOTO", "TYO"),
                List.of("fi", "sv", "en"),
                ReminderPolicy.STANDARD);
    }

    /** A wish in which nothing is wrong. */
    public static Map<String, Object> wish(String code, Instant opensAt, Instant closesAt) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("code", code);
        wish.put("series", "HELSINKI-2026");
        wish.put("purpose", "ASSESSMENT");
        wish.put("name", new HashMap<>(Map.of("fi", "Kierros", "sv", "Omgång", "en", "Round")));
        wish.put("opensAt", opensAt.toString());
        wish.put("closesAt", closesAt.toString());
        wish.put("timeZone", "Europe/Helsinki");
        wish.put("languages", List.of("fi", "sv", "en"));
        wish.put("programmes", List.of("KOTO", "TYO"));
        wish.put("questionnaire", new HashMap<>(Map.of("code", "ARVIO", "version", 1)));
        wish.put("expectedRespondents", 40);
        wish.put("minimumCellSize", 5);
        wish.put("minimumCommentSize", 8);
        wish.put("contact", "arvio@arvio.example");
        wish.put("reminders", policy());
        return wish;
    }

    /** The standard policy, to be changed. */
    public static Map<String, Object> policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("notStarted", 2);
        policy.put("partial", 3);
        policy.put("afterInvitation", List.of(4, 9));
        policy.put("beforeClosing", 2);
        policy.put("gap", 3);
        policy.put("from", "09:00");
        policy.put("until", "15:00");
        policy.put("fridayUntil", "12:00");
        policy.put("quiet", List.of());
        return policy;
    }

    public static String json(Object value) {
        try {
            return ObjectMapper.getDefault().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drafts the round and gives it the roster of the sample round, or the first so many of it. */
    public static String draft(RunningService service, Map<String, Object> wish, int people) {
        RunningService.Answer drafted = service.post("/api/v1/rounds", "FACILITATOR", json(wish));
        if (drafted.status() != 201) {
            throw new IllegalStateException(drafted.status() + " " + drafted.body());
        }
        UUID id = UUID.fromString((String) drafted.at("id"));
        service.change(
                "insert into respondent (round_id, code, ordinal, name, entra_object_id, language, body, external,"
                        + " disposition) select cast(? as uuid), code, ordinal, name, entra_object_id, language, body,"
                        + " external, 'INVITED' from respondent where ordinal < ? and round_id ="
                        + " (select id from round where code = 'HELSINKI-2025-1')",
                id,
                people);
        service.change(
                "insert into respondent_expertise (round_id, respondent, ordinal, code) select r.round_id, e.respondent,"
                        + " e.ordinal, e.code from respondent_expertise e join respondent r on r.code = e.respondent and"
                        + " r.round_id = ? where e.round_id = (select id from round where code = 'HELSINKI-2025-1')",
                id);
        return id.toString();
    }
}
