package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.demo.Database;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * kill -9 of either service in the middle of dialogues: what was acknowledged is there, once. The bot by itself is killed at
 * every kind of moment in its own tests. One of the two runs on PostgreSQL, the other on H2.
 */
class SigkillTest {
    private static final int PEOPLE = 8;
    private static final int KILLS = 4;
    private static final long SEED = 42;

    @Test
    void the_dialogue_goes_on_while_the_service_is_dead_and_everything_arrives_when_it_is_back() throws Exception {
        var arvio = RunningArvio.start("sigkill-service");
        try (arvio;
                var crew = new Crew(arvio)) {
            crew.start(arvio.roster().subList(0, PEOPLE));
            crew.awaitAnswers(20);
            arvio.killService();
            crew.awaitEnd();
            arvio.startServiceAgain();
            arvio.awaitEmptyBacklog();
            compare(arvio, crew);
        }
    }

    /** Moments are counted in answers, so that a seed means the same on a slow machine. */
    @Test
    void killed_again_and_again_at_random_moments_neither_loses_or_doubles_an_answer() throws Exception {
        var random = new Random(SEED);
        var arvio = RunningArvio.start("sigkill-random", Database.POSTGRES);
        try (arvio;
                var crew = new Crew(arvio)) {
            crew.start(arvio.roster().subList(0, PEOPLE));
            for (var kill = 0; kill < KILLS; kill++) {
                crew.awaitAnswers(crew.given() + 1 + random.nextInt(15));
                if (random.nextBoolean()) {
                    arvio.killService();
                    crew.awaitAnswers(crew.given() + 1 + random.nextInt(5));
                    arvio.startServiceAgain();
                } else {
                    arvio.killBot();
                    arvio.startBotAgain();
                }
            }
            crew.awaitEnd();
            arvio.awaitEmptyBacklog();
            compare(arvio, crew);
        }
    }

    private static void compare(RunningArvio arvio, Crew crew) throws Exception {
        assertThat(arvio.api().backlog().path("dead").asInt())
                .as("refused for good")
                .isZero();
        var received = arvio.receivedAnswers();
        assertThat(crew.acknowledged()).hasSize(PEOPLE);
        assertThat(received.byPseudonym()).containsExactlyInAnyOrderElementsOf(crew.acknowledged());
        assertThat(received.revised()).as("answers recorded twice").isZero();
    }
}
