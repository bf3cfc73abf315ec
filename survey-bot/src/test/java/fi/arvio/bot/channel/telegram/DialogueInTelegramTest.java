package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TelegramChat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** People in Telegram: what they do there, what they hear, and what arrives of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueInTelegramTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static FakeTelegram telegram;
    private static RunningBot bot;

    @BeforeAll
    static void start() {
        telegram = new FakeTelegram();
        bot = RunningBot.on(Database.H2, telegram.settings());
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
    }

    private static void hears(TelegramChat chat, int messages) {
        await().atMost(LONG).until(() -> chat.heard().size() >= messages);
    }

    private static TelegramChat asked(int number) {
        TelegramChat chat = telegram.linked(bot, number);
        hears(chat, 1);
        chat.presses(chat.buttons().getFirst());
        hears(chat, 2);
        return chat;
    }

    private static List<FakeService.Put> arrived(int number, int answers) {
        Expert expert = bot.expert(number);
        await().atMost(LONG).until(() -> expert.arrived().size() >= answers);
        await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
        return expert.arrived();
    }

    @Test
    void a_dialogue_goes_by_buttons_and_by_words() {
        TelegramChat chat = telegram.linked(bot, 1);
        hears(chat, 1);
        assertThat(chat.heard().getFirst()).startsWith("Hei!").contains("\n\n→ Aloitetaan");
        assertThat(chat.buttons()).containsExactly("Aloitetaan");

        String start = chat.presses("Aloitetaan");
        hears(chat, 2);
        assertThat(chat.heard().getLast()).contains("1/12").contains("4 – melko hyvin");
        assertThat(chat.buttons()).contains("4 – melko hyvin", "En osaa sanoa");
        String four = chat.presses("4 – melko hyvin");
        hears(chat, 3);
        chat.says("nelonen");
        hears(chat, 4);

        assertThat(chat.heard().get(2)).startsWith("Tallessa: 4 – melko hyvin").contains("2/12");
        assertThat(arrived(1, 2)).extracting(put -> put.json().get("item")).contains("C1a");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(telegram.acknowledged()).contains(start, four));
    }

    @Test
    void whoever_wants_text_only_gets_no_buttons_and_nobody_gets_markup_or_previews() {
        TelegramChat chat = asked(2);
        assertThat(chat.buttons()).isNotEmpty();

        chat.says("pelkkä teksti");

        hears(chat, 4);
        assertThat(chat.heard().getLast()).contains("1/12").contains("4 – melko hyvin");
        assertThat(chat.buttons()).isEmpty();
        assertThat(chat.messages()).extracting(FakeTelegram.Sent::parameters).allSatisfy(parameters -> {
            assertThat(parameters).doesNotContainKeys("parse_mode", "entities");
            assertThat(parameters.get("link_preview_options")).isEqualTo("{\"is_disabled\":true}");
        });
    }

    @Test
    void what_people_write_is_shown_as_they_wrote_it() {
        TelegramChat chat = asked(3);
        String html =
                "<b>Lihava</b> &amp; *tähti* _viiva_ [linkki](http://example.org) \u202eאבג\u202c مرحبا 👍🏽👩‍👩‍👧 {0}";
        chat.says("ehdota aihetta");
        chat.says(html);

        hears(chat, 4);
        assertThat(chat.heard().getLast()).contains("”" + html + "”");
        chat.says("valmis");
        assertThat(arrived(3, 1))
                .extracting(put -> Json.at(put.json(), "value.text"))
                .contains(html);
    }

    @Test
    void ten_thousand_characters_are_said_to_be_too_many_and_the_dialogue_goes_on() {
        TelegramChat chat = asked(4);
        chat.says("föreslå tema");
        hears(chat, 3);
        chat.says("x".repeat(10_000));
        hears(chat, 4);
        assertThat(chat.heard().getLast()).contains("för långt");

        chat.says("😀".repeat(5_000));
        hears(chat, 5);
        assertThat(chat.heard().getLast()).contains("för långt");
    }

    @Test
    void the_message_of_an_answered_question_says_what_was_answered_and_has_no_buttons_left() {
        TelegramChat chat = asked(5);
        FakeTelegram.Sent question = chat.messages().getLast();
        chat.presses(question.titles().get(1));

        await().atMost(LONG).until(() -> !chat.edited().isEmpty());
        FakeTelegram.Sent replaced = chat.edited().getFirst();
        assertThat(replaced.id()).isEqualTo(question.id());
        assertThat(replaced.text())
                .contains("You answered: " + question.titles().get(1));
        assertThat(replaced.rows()).isEmpty();
    }

    @Test
    void an_edited_message_changes_its_answer() {
        TelegramChat chat = asked(6);
        chat.says("4");
        hears(chat, 3);
        chat.edits("5");
        hears(chat, 4);

        assertThat(arrived(6, 2))
                .extracting(
                        put -> Json.at(put.json(), "value.point"),
                        put -> put.json().get("revision"))
                .containsExactlyInAnyOrder(tuple(4, 1), tuple(5, 2));
    }

    @Test
    void a_button_of_an_answered_question_is_explained_and_changes_nothing() {
        TelegramChat chat = asked(7);
        FakeTelegram.Sent question = chat.messages().getLast();
        chat.says("4");
        hears(chat, 3);

        String late = chat.presses(question, question.code("2 – melko huonosti"));

        hears(chat, 4);
        assertThat(chat.heard().get(3)).contains("Aiempi vastauksesi jäi voimaan: 4 – melko hyvin");
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(telegram.acknowledged()).contains(late));
        assertThat(arrived(7, 1)).hasSize(1);
    }

    @Test
    void a_double_click_counts_once_and_both_are_acknowledged() {
        TelegramChat chat = asked(8);
        FakeTelegram.Sent question = chat.messages().getLast();

        String first = chat.presses(question, question.code("4 – melko hyvin"));
        String second = chat.presses(question, question.code("4 – melko hyvin"));

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(telegram.acknowledged()).contains(first, second));
        assertThat(arrived(8, 1)).hasSize(1);
    }

    @Test
    void a_button_of_nobodys_is_explained_and_acknowledged() {
        TelegramChat chat = asked(9);
        FakeTelegram.Sent question = chat.messages().getLast();

        String query = chat.presses(question, "aanswer|rAAAAAAAA|iC1a|n1|v4");
        hears(chat, 3);
        String garbage = chat.presses(question, "\u0000 ä|||");
        hears(chat, 4);

        assertThat(chat.heard().subList(2, 4))
                .allSatisfy(text -> assertThat(text).contains("vanhentunut"));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(telegram.acknowledged()).contains(query, garbage));
        assertThat(bot.expert(9).arrived()).isEmpty();
    }

    @Test
    void an_update_that_is_brought_again_is_taken_once() {
        TelegramChat chat = asked(10);
        chat.says("1");
        hears(chat, 3);
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());

        telegram.redeliver();
        await().atMost(LONG).until(() -> telegram.unconfirmed().isEmpty());
        chat.says("2");

        hears(chat, 4);
        assertThat(arrived(10, 2)).hasSize(2);
        assertThat(chat.heard()).hasSize(4);
    }

    @Test
    void commands_are_understood_with_their_slash() {
        TelegramChat chat = asked(11);
        chat.says("/help");
        hears(chat, 4);
        chat.says("/my_answers@" + FakeTelegram.USERNAME);
        hears(chat, 6);
        chat.says("/4");
        hears(chat, 7);

        assertThat(chat.heard().get(2)).contains("“my answers”");
        assertThat(chat.heard().get(4)).contains("You haven't answered any questions in this round yet");
        assertThat(arrived(11, 1)).hasSize(1);
    }

    @Test
    void whoever_starts_again_is_told_where_they_were() {
        TelegramChat chat = asked(12);
        chat.says("4");
        hears(chat, 3);

        chat.says("/start");

        hears(chat, 5);
        assertThat(chat.heard().get(3)).startsWith("Hei taas!");
        assertThat(chat.heard().getLast()).contains("2/12");
        assertThat(chat.buttons()).isNotEmpty();
    }
}
