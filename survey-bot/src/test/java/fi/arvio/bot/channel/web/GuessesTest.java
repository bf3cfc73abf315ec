package fi.arvio.bot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuessesTest {
    private final MovableTime time = new MovableTime();
    private final Guesses guesses = new Guesses(time);

    private void guess(String address, long times) {
        for (long i = 0; i < times; i++) {
            guesses.count(address);
        }
    }

    /** As a guesser does who goes on until they have to wait. */
    private void guessOn(String address) {
        while (guesses.mustWait(address).isEmpty()) {
            guesses.count(address);
        }
    }

    @Test
    void who_guesses_too_much_waits_and_nobody_else_does() {
        guess("a", Guesses.EACH.atOnce() - 1);
        assertThat(guesses.mustWait("a")).isEmpty();

        guess("a", 1);

        assertThat(guesses.mustWait("a")).contains(Duration.ofSeconds(6));
        assertThat(guesses.mustWait("b")).isEmpty();
    }

    @Test
    void the_wait_ends_when_it_was_said_to() {
        guess("a", Guesses.EACH.atOnce());

        time.pass(Duration.ofSeconds(6).minusMillis(1));
        assertThat(guesses.mustWait("a")).isPresent();
        time.pass(Duration.ofMillis(1));
        assertThat(guesses.mustWait("a")).isEmpty();

        guess("a", 1);
        assertThat(guesses.mustWait("a")).isPresent();
    }

    @Test
    void guesses_looked_at_side_by_side_are_waited_for_afterwards() {
        guess("a", Guesses.EACH.atOnce() + 9);

        assertThat(guesses.mustWait("a")).contains(Duration.ofMinutes(1));
    }

    @Test
    void asking_costs_nothing() {
        IntStream.range(0, 1000).forEach(i -> guesses.mustWait("a"));

        assertThat(guesses.mustWait("a")).isEmpty();
    }

    @Test
    void when_all_together_guess_too_much_everybody_waits_who_did_and_nobody_else() {
        IntStream.range(0, 15).forEach(i -> guessOn("guesser " + i));
        guess("one guess", 1);

        assertThat(guesses.mustWait("one guess")).isPresent();
        assertThat(guesses.mustWait("no guess")).isEmpty();

        time.pass(Duration.ofSeconds(1));
        assertThat(guesses.mustWait("one guess")).isEmpty();
    }
}
