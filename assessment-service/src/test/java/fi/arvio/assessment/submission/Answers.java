package fi.arvio.assessment.submission;

import fi.arvio.assessment.RunningService;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Puts answers as the bot does. */
public final class Answers {
    private final RunningService service;
    private final String round;
    private final String bodyGroup;

    public Answers(RunningService service) {
        this(service, 0, "KASKO");
    }

    private Answers(RunningService service, int position, String bodyGroup) {
        this(service, (String) service.get("/api/v1/bot/rounds", "BOT").at("rounds." + position + ".id"), bodyGroup);
    }

    private Answers(RunningService service, String round, String bodyGroup) {
        this.service = service;
        this.round = round;
        this.bodyGroup = bodyGroup;
    }

    public static Answers to(RunningService service, String round) {
        return new Answers(service, round, "KASKO");
    }

    public static Answers toPilot(RunningService service) {
        return new Answers(service, 1, "PILOT");
    }

    /** The same round, answered from another body group. */
    public Answers from(String group) {
        return new Answers(service, round, group);
    }

    public String round() {
        return round;
    }

    /** A pseudonym of its own for every number. */
    public static String pseudonym(int number) {
        return "P%042d".formatted(number);
    }

    public String path(String pseudonym, String item, String subject, int revision) {
        String name =
                round + "\n" + pseudonym + "\n" + item + "\n" + (subject == null ? "" : subject) + "\n" + revision;
        return "/api/v1/rounds/" + round + "/item-responses/"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The body with its content, such as {@code "value":{"point":4}}. */
    public static String body(String pseudonym, String item, String subject, int revision, String content) {
        return """
                {"pseudonym":"%s","questionnaire":{"code":"ARVIO","version":1},"item":"%s","subject":%s,\
                "revision":%d,"bodyGroup":"KASKO","volunteered":false,%s}""".formatted(pseudonym, item, subject == null ? "null" : '"' + subject + '"', revision, content);
    }

    public RunningService.Answer put(String pseudonym, String item, String subject, int revision, String content) {
        return service.put(
                path(pseudonym, item, subject, revision),
                "BOT",
                body(pseudonym, item, subject, revision, content).replace("KASKO", bodyGroup));
    }

    public RunningService.Answer progress(int pseudonym, String goal, int revision, int point) {
        return put(pseudonym(pseudonym), "G1", goal, revision, "\"value\":{\"point\":" + point + "}");
    }
}
