package fi.arvio.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.assessment.SecondRound;
import fi.arvio.bot.conversation.SecondRounds;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Sessions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second round begins where the earlier one ended: in what is sent unasked, and in the dialogue. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondRoundTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String SECOND = "5b0c7f4e-2222-4000-8000-000000000000";
    private static final UUID EARLIER = UUID.fromString("5b0c7f4e-3333-4000-8000-000000000000");

    @ParameterizedTest
    @EnumSource
    void people_look_again_at_what_they_had_answered_and_others_answer_afresh(Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            answeredBefore(bot, "E01", SecondRounds.answered("E01"));
            answeredBefore(bot, "E03", "{ unreadable");
            Season season = Season.begins(bot, document());
            Season.introduce(bot.connection(), 3, bot.connector().url());
            season.goTo("2027-01-11T14:59");

            assertThat(season.textsTo(1)).hasSize(1).first().asString().contains("palaamaan 4 kysymykseen");
            assertThat(season.textsTo(2)).hasSize(1).first().asString().contains("et vastannut niihin");
            assertThat(season.textsTo(3)).hasSize(1).first().asString().contains("svarade du inte");

            Expert aino = bot.expert(1);
            aino.starts();
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(aino.heard().getLast().text())
                            .contains("Vastasit edellisellä kierroksella: 4 – edennyt selvästi"));
            aino.says("pidän");
            await().atMost(LONG).until(() -> !aino.arrived().isEmpty());
            assertThat(aino.arrived().getFirst().json())
                    .containsEntry("item", "G1")
                    .containsEntry("subject", "KOTO-1-1")
                    .containsEntry("revision", 1)
                    .containsEntry("value", Map.of("point", 4))
                    .containsEntry("questionnaire", Map.of("code", "ARVIO-2", "version", 1));

            // What is known of the earlier round is known from the first word on, whatever becomes of its session.
            forget(bot, "E01");
            aino.says("ohita");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(aino.heard().getLast().text())
                            .contains("2/4", "Vastasit edellisellä kierroksella: 2 – vähän"));

            Expert ilkka = bot.expert(2);
            ilkka.starts();
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(ilkka.heard().getLast().text())
                            .contains("1/")
                            .doesNotContain("edellisellä kierroksella"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_dialogue_that_somebody_had_is_the_one_they_look_at_again_and_its_cards_stay_as_they_are(
            Database database) {
        try (RunningBot bot = RunningBot.on(database)) {
            Expert aino = bot.expert(1);
            aino.starts();
            await().atMost(LONG).until(() -> aino.heard().size() == 1);
            aino.says("4");
            await().atMost(LONG).until(() -> replaced(bot, aino) == 1);

            bot.service().serveInstead(SECOND, again());
            await().atMost(LONG)
                    .until(() ->
                            bot.bean(Rounds.class).byId(UUID.fromString(SECOND)).isPresent());
            // Without cards there is none in this round that could say what was answered.
            aino.says("pelkkä teksti");
            aino.says("aloita");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(aino.heard().getLast().text())
                            .contains("1/1", "Vastasit edellisellä kierroksella: 4 – melko hyvin"));
            aino.says("pidän");
            await().atMost(LONG)
                    .untilAsserted(() ->
                            assertThat(aino.heard().getLast().text()).contains("Pidit vastauksesi: 4 – melko hyvin"));
            assertThat(replaced(bot, aino)).isEqualTo(1);
        }
    }

    private static int replaced(RunningBot bot, Expert expert) {
        return bot.connector().replacedIn(expert.conversation()).size();
    }

    /** The fake service's round held again about cooperation. */
    private static String again() {
        Map<String, Object> round = new HashMap<>(Json.object(FakeService.round()));
        round.putAll(SecondRound.CHANGES);
        round.put("closesAt", "2099-12-31T22:00:00Z");
        round.put("earlierRound", FakeService.ROUND);
        round.put("id", SECOND);
        return Json.write(round);
    }

    private static void answeredBefore(RunningBot bot, String expert, String dialogue) {
        bot.bean(Sessions.class).begin(EARLIER, RunningBot.pseudonym("HELSINKI", expert), dialogue);
    }

    private static void forget(RunningBot bot, String expert) {
        bot.bean(Sessions.class).keep(EARLIER, RunningBot.pseudonym("HELSINKI", expert), "{}");
    }

    /** The season's round, but a second one. */
    private static String document() {
        Map<String, Object> changes = new HashMap<>(SecondRound.CHANGES);
        changes.keySet().removeAll(Set.of("id", "code", "opensAt", "closesAt"));
        changes.put("earlierRound", EARLIER.toString());
        return Season.document(3, changes);
    }
}
