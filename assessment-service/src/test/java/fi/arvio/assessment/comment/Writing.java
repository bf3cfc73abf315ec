package fi.arvio.assessment.comment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.submission.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who write to open items of a round, and what a facilitator reads of it. */
public final class Writing {
    private final RunningService service;
    private final Answers answers;

    public Writing(RunningService service) {
        this(service, new Answers(service));
    }

    private Writing(RunningService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    /** The same round, answered from another body group. */
    public Writing from(String group) {
        return new Writing(service, answers.from(group));
    }

    public String path(String rest) {
        return "/api/v1/rounds/" + answers.round() + rest;
    }

    /** The people from the first to the last write about a goal, in words of their own that may be quoted. */
    public void write(String goal, int first, int last) {
        for (int person = first; person <= last; person++) {
            write(person, goal, 1, words(goal, person), true);
        }
    }

    public static String words(String goal, int person) {
        return "Kohtaan %s vaikutti asia %d.".formatted(goal, 100 + person * 37 % 100);
    }

    public void write(int person, String goal, int revision, String text, boolean quotable) {
        answer(person, "G3", goal, revision, "\"value\":{\"text\":\"%s\",\"quotable\":%s}".formatted(text, quotable));
    }

    public void delete(int person, String goal, int revision) {
        answer(person, "G3", goal, revision, "\"deleted\":true");
    }

    public void answer(int person, String item, String subject, int revision, String content) {
        assertThat(answers.put(Answers.pseudonym(person), item, subject, revision, content)
                        .status())
                .isIn(200, 201);
    }

    public void take() {
        assertThat(service.post(path("/snapshots"), "FACILITATOR", "").status()).isEqualTo(201);
    }

    public RunningService.Answer comments() {
        return service.get(path("/comments"), "FACILITATOR");
    }

    /** Of G3: how many stand under each subject. */
    public Map<Object, Integer> sizes() {
        Map<Object, Integer> sizes = new HashMap<>();
        for (Object pool : (List<?>) comments().at("pools")) {
            if (((Map<?, ?>) pool).get("items").equals(List.of("G3"))) {
                Map<?, ?> subject = (Map<?, ?>) ((Map<?, ?>) pool).get("subject");
                sizes.put(
                        subject.get("code") == null ? "ROUND" : subject.get("code"),
                        ((List<?>) ((Map<?, ?>) pool).get("comments")).size());
            }
        }
        return sizes;
    }

    /** The id of the comment with these words. */
    public String id(String words) {
        for (Object pool : (List<?>) comments().at("pools")) {
            for (Object comment : (List<?>) ((Map<?, ?>) pool).get("comments")) {
                if (((Map<?, ?>) comment).get("text").equals(words)) {
                    return (String) ((Map<?, ?>) comment).get("id");
                }
            }
        }
        throw new AssertionError("nobody wrote " + words);
    }
}
