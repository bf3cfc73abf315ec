package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.simulation.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.stream.Stream;

/** Four answers are not shown and a fifth makes a figure: how one person's dialogue becomes visible in published results. */
record FifthVoice(RunningArvio arvio, Person person) {
    /** An item of the fixed core about the city, which everybody is asked. */
    private static final String ITEM = "C1a";

    /** Lets others answer until the next valid answer is the one that may be published. */
    static FifthVoice of(RunningArvio arvio, String id) throws IOException, InterruptedException {
        var person = arvio.person(id);
        var others = new ArrayDeque<>(arvio.roster());
        others.remove(person);
        try (var crew = new Crew(arvio)) {
            for (var valid = 0L; valid < 4; ) {
                // As many at once as are still missing: never too many.
                var next = Stream.generate(others::remove).limit(4 - valid).toList();
                crew.start(next);
                crew.awaitEnd();
                valid += next.stream().filter(other -> isValid(crew, other)).count();
            }
        }
        var voice = new FifthVoice(arvio, person);
        voice.assertUnheard();
        return voice;
    }

    private static boolean isValid(Crew crew, Person other) {
        return crew.acknowledged(other).stream().anyMatch(answer -> answer.matches(ITEM + "  \\d"));
    }

    /** Whatever has been answered so far makes no figure. */
    void assertUnheard() throws IOException, InterruptedException {
        arvio.awaitEmptyBacklog();
        arvio.takeSnapshot();
        assertThat(item().path("figure").isNull())
                .as("four answers are not shown")
                .isTrue();
        assertThat(item().path("suppressed").path("reason").asText()).isEqualTo("FEWER_THAN_MINIMUM");
    }

    void assertHeard() throws IOException, InterruptedException {
        await("the dialogue is reported as complete")
                .atMost(Duration.ofSeconds(60))
                .until(() -> "COMPLETE".equals(arvio.disposition(person.id())));
        arvio.awaitEmptyBacklog();
        arvio.takeSnapshot();
        assertThat(item().path("figure").path("n").asInt()).as("%s", item()).isEqualTo(5);
    }

    private JsonNode item() throws IOException, InterruptedException {
        for (var item : arvio.results("/results/core").path("items")) {
            if (ITEM.equals(item.path("item").asText())) {
                return item;
            }
        }
        throw new AssertionError("The results lack " + ITEM);
    }
}
