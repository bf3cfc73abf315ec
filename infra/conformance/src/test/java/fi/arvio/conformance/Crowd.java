package fi.arvio.conformance;

import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Expert;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.conversation.Audience;
import fi.arvio.bot.conversation.Conversation;
import fi.arvio.bot.conversation.Deed;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** As many people as there are recorded conversations, each holding one of them in Teams. */
final class Crowd {
    private static final Duration LONG = Duration.ofSeconds(60);
    /** On the day on which the conversations begin, while their round is open. */
    private static final Instant NOON = Instant.parse("2025-03-03T10:00:00Z");

    private final RunningBot bot;
    private final Function<Map<String, Object>, String> client;

    /** {@code client} writes the activities as they are sent. */
    Crowd(RunningBot bot, Function<Map<String, Object>, String> client) {
        this.bot = bot;
        this.client = client;
    }

    /** Returns when all replies have gone out. */
    List<Expert> talk(int most) {
        bot.offset(Duration.between(Instant.now(), NOON).toString());
        bot.service().serve(SampleRound.DOCUMENT, "\"contract\"");
        await().atMost(LONG)
                .until(() -> bot.bean(Rounds.class).byRespondent("E60").isPresent());
        var people = new ArrayList<Expert>();
        for (var conversation : Conversation.all()) {
            if (people.size() < most && conversation.isAboutTheSampleRound()) {
                var person = bot.expert(people.size() + 1);
                people.add(person);
                bot.bean(Sessions.class).begin(SampleRound.ROUND.id(), person.pseudonym(), conversation.beginning());
                conversation.play(new Actor(person));
            }
        }
        await().atMost(LONG).until(() -> bot.backlog("replies") == 0);
        return people;
    }

    /** Does in Teams what the conversation says; where days would pass, none do. */
    private final class Actor implements Audience {
        private final Expert person;

        Actor(Expert person) {
            this.person = person;
        }

        @Override
        public void sees(Deed deed) {
            switch (deed) {
                case Deed.Opens() -> person.opens();
                case Deed.Types(String words, int number) -> sends(Map.of("id", "m" + number, "text", words));
                case Deed.Edits(int number, String words) ->
                    sends(Map.of("type", "messageUpdate", "id", "m" + number, "text", words));
                case Deed.Presses presses -> sends(Map.of("value", presses.data()));
                case Deed.Attaches() -> sends(Map.of("attachments", List.of(Map.of("contentType", "image/png"))));
                default -> {}
            }
        }

        private void sends(Map<String, Object> fields) {
            bot.message(client.apply(person.activity(fields)));
        }

        @Override
        public void hears(List<String> lines) {}
    }
}
