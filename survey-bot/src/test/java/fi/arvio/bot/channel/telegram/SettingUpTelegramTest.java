package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.pengrad.telegrambot.model.BotCommand;
import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.Json;
import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TelegramChat;
import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.turn.Production;
import io.micronaut.context.exceptions.NoSuchBeanException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telegram switched on and off. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingUpTelegramTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String LINKS = "/api/v1/rounds/" + FakeService.ROUND + "/telegram-links";

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void without_a_token_there_is_nothing_of_it(String token) {
        try (FakeTelegram telegram = new FakeTelegram();
                RunningBot bot = RunningBot.on(
                        Database.H2,
                        Map.of("arvio.bot.telegram.token", token, "arvio.bot.telegram.url", telegram.url()))) {
            for (Class<?> type :
                    List.of(ApiAddress.class, Api.class, Poller.class, Sender.class, LinkController.class)) {
                assertThatThrownBy(() -> bot.bean(type)).isInstanceOf(NoSuchBeanException.class);
            }
            HttpResponse<String> links = bot.get(LINKS, bot.keys().token("FACILITATOR"));
            assertThat(links.statusCode()).isEqualTo(404);
            assertThat(links.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(telegram.polls()).isZero();
        }
    }

    @Test
    void whoever_was_last_in_telegram_is_not_told_news_once_it_is_switched_off_and_everybody_else_is() {
        Map<String, Object> database = new HashMap<>(Database.H2.fresh());
        try (FakeTelegram telegram = new FakeTelegram()) {
            Map<String, Object> on = new HashMap<>(database);
            on.putAll(telegram.settings());
            Map<Integer, String> pseudonyms = new HashMap<>();
            try (RunningBot bot = RunningBot.on(Database.H2, on)) {
                TelegramChat chat = telegram.linked(bot, 1);
                Expert other = bot.expert(2);
                for (String words : List.of("aloita", "ehdota aihetta", "Asuminen.", "valmis")) {
                    chat.says(words);
                    other.says(words);
                }
                await().atMost(LONG)
                        .until(() -> !bot.expert(1).arrived().isEmpty()
                                && !other.arrived().isEmpty());
                pseudonyms.put(1, bot.expert(1).pseudonym());
                pseudonyms.put(2, other.pseudonym());
            }
            try (RunningBot bot = RunningBot.on(Database.H2, database)) {
                // The address of the connector is another one after the restart.
                Expert other = bot.expert(2);
                other.says("tilanne");
                bot.service()
                        .decide(Json.write(Map.of(
                                "decisions",
                                pseudonyms.values().stream()
                                        .sorted()
                                        .map(pseudonym -> Map.of(
                                                "pseudonym",
                                                pseudonym,
                                                "subject",
                                                "1",
                                                "revision",
                                                1,
                                                "decision",
                                                "ACCEPTED"))
                                        .toList())));

                await().atMost(LONG)
                        .until(() -> other.heard().stream()
                                .anyMatch(sent -> sent.text().contains("otti sen mukaan")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "123:short",
                "x:AAH-the_secret_part_of_the_token-35",
                "1:AAH/../the_secret_part_of_the_token"
            })
    void what_is_no_token_is_refused_without_being_repeated(String token) {
        assertThatThrownBy(() -> new ApiAddress(token, "https://api.telegram.org"))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("ARVIO_BOT_TELEGRAM_TOKEN")
                .hasMessageNotContaining(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.telegram.org",
                "ftp://localhost",
                "api.telegram.org",
                "",
                "https://u:p@host",
                "https://host?x",
                "https://host#x",
                "https://ho st"
            })
    void the_token_travels_encrypted_or_not_at_all(String url) {
        assertThatThrownBy(() -> new ApiAddress(FakeTelegram.TOKEN, url))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("ARVIO_BOT_TELEGRAM_URL")
                .hasMessageNotContaining(FakeTelegram.SECRET);
    }

    @Test
    void where_telegram_does_not_answer_there_are_no_links_yet() {
        try (FakeTelegram telegram = new FakeTelegram();
                RunningBot bot = RunningBot.on(Database.H2, telegram.settings())) {
            telegram.on(call -> call.method().equals("getMe") ? FakeTelegram.refusal(401, "Unauthorized") : null);
            assertThat(bot.get(LINKS, bot.keys().token("FACILITATOR")).statusCode())
                    .isEqualTo(502);
            telegram.recover();
            assertThat(bot.get(LINKS, bot.keys().token("FACILITATOR")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_menu_is_offered_in_every_language() {
        try (FakeTelegram telegram = new FakeTelegram();
                RunningBot bot = RunningBot.on(Database.H2, telegram.settings())) {
            await().atMost(LONG).until(() -> telegram.calls("setMyCommands").size() == 4);
            assertThat(telegram.calls("setMyCommands"))
                    .extracting(call -> call.parameters().get("language_code"))
                    .containsExactly(null, "fi", "sv", "en");
            assertThat(telegram.calls("setMyCommands").getLast().parameters().get("commands"))
                    .contains("\"my_answers\"");
            assertThat(bot.get("/health", null).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_command_of_the_menu_is_one_that_telegram_takes_and_the_dialogue_understands(Language language) {
        List<BotCommand> menu = CommandMenu.commands(Messages.load(), language);

        assertThat(menu).hasSize(8).allSatisfy(command -> {
            assertThat(command.command()).matches("[a-z0-9_]{1,32}");
            assertThat(command.description()).hasSizeBetween(1, 256);
        });
        assertThat(menu.stream()
                        .map(command -> Production.READER.wish(command.command().replace('_', ' ')))
                        .map(wish -> wish.map(Reading.Wished::command).orElse(null)))
                .contains(
                        Command.HELP,
                        Command.CONTINUE,
                        Command.PAUSE,
                        Command.BACK,
                        Command.MY_ANSWERS,
                        Command.WHO_SEES)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
