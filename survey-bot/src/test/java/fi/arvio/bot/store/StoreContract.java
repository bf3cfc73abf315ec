package fi.arvio.bot.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.bot.Database;
import fi.arvio.bot.TestKeys;
import fi.arvio.bot.security.PersonalLinks;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every database must do for the bot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
    /** Lies in the future, so that the bot's own relays leave these rows alone. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    private final Database database;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ApplicationContext context;
    private TransactionOperations<Connection> transactions;
    private Sessions sessions;
    private AssignmentRows assignments;
    private Contacts contacts;
    private AnswerEvents answers;
    private Replies replies;
    private Copies copies;
    private Links links;
    private UUID round;

    StoreContract(Database database) {
        this.database = database;
    }

    @BeforeAll
    @SuppressWarnings("unchecked")
    void start() {
        Map<String, Object> settings = new HashMap<>(database.fresh());
        settings.put("arvio.keys", new TestKeys().folder().toString());
        settings.put("arvio.service.url", "http://127.0.0.1:9");
        settings.put("arvio.service.poll", "1h");
        settings.put("arvio.progress.delay", "1h");
        context = ApplicationContext.run(settings, "test");
        transactions = context.getBean(TransactionOperations.class);
        sessions = context.getBean(Sessions.class);
        assignments = context.getBean(AssignmentRows.class);
        contacts = context.getBean(Contacts.class);
        answers = context.getBean(AnswerEvents.class);
        replies = context.getBean(Replies.class);
        copies = context.getBean(Copies.class);
        links = context.getBean(Links.class);
    }

    @AfterAll
    void stop() {
        threads.shutdownNow();
        context.close();
    }

    @BeforeEach
    void everyTestHasARoundOfItsOwn() {
        round = UUID.randomUUID();
        execute("delete from answer_event");
        execute("delete from reply");
    }

    @Test
    void an_activity_is_taken_once() {
        String key = UUID.randomUUID().toString();

        assertThat(contacts.take(key)).isEqualTo(1);
        assertThat(contacts.take(key)).isZero();
    }

    @Test
    void of_many_who_take_the_same_activity_at_once_one_gets_it() throws Exception {
        String key = UUID.randomUUID().toString();
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> takers = IntStream.range(0, 8)
                .mapToObj(i -> threads.submit(() -> {
                    go.await();
                    return inTransaction(() -> contacts.take(key));
                }))
                .toList();

        go.countDown();

        int taken = 0;
        for (Future<Integer> taker : takers) {
            taken += taker.get(10, SECONDS);
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void an_activity_whose_turn_failed_can_be_taken_again() {
        String key = UUID.randomUUID().toString();

        assertThatThrownBy(() -> inTransaction(() -> {
                    contacts.take(key);
                    throw new IllegalStateException("the turn fails");
                }))
                .hasMessage("the turn fails");

        assertThat(contacts.take(key)).isEqualTo(1);
    }

    @Test
    void the_second_turn_of_a_person_waits_and_sees_what_the_first_left() throws Exception {
        sessions.begin(round, "p", "before");
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<Integer> first = threads.submit(() -> inTransaction(() -> {
            sessions.lock(round, "p");
            locked.countDown();
            release.await();
            return sessions.keep(round, "p", "after");
        }));
        locked.await();

        Future<Optional<String>> second = threads.submit(() -> inTransaction(() -> sessions.lock(round, "p")));

        assertThatThrownBy(() -> second.get(300, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        release.countDown();
        assertThat(first.get(10, SECONDS)).isEqualTo(1);
        assertThat(second.get(10, SECONDS)).contains("after");
    }

    @Test
    void turns_of_different_people_do_not_wait_for_each_other() {
        sessions.begin(round, "p", "1");
        sessions.begin(round, "q", "2");

        Optional<String> other = inTransaction(() -> {
            sessions.lock(round, "p");
            return threads.submit(() -> inTransaction(() -> sessions.lock(round, "q")))
                    .get(10, SECONDS);
        });

        assertThat(other).contains("2");
    }

    @Test
    void a_session_begins_once() {
        assertThat(sessions.begin(round, "p", "first")).isEqualTo(1);
        assertThat(sessions.begin(round, "p", "second")).isZero();
        assertThat(inTransaction(() -> sessions.lock(round, "p"))).contains("first");
    }

    @Test
    void an_assignment_is_settled_once() {
        assignments.keepAll(List.of(new AssignmentRow(round, "p", "first"), new AssignmentRow(round, "q", "first")));
        assignments.keepAll(List.of(new AssignmentRow(round, "q", "second"), new AssignmentRow(round, "r", "second")));

        assertThat(assignments.pseudonyms(round)).containsExactlyInAnyOrder("p", "q", "r");
        assertThat(assignments.of(round, List.of("q", "r", "s")))
                .containsExactlyInAnyOrder(
                        new AssignmentRow(round, "q", "first"), new AssignmentRow(round, "r", "second"));
        assertThat(assignments.of(UUID.randomUUID(), List.of("p"))).isEmpty();
    }

    @Test
    void the_newest_address_of_a_person_replaces_the_one_before() {
        String person = "E" + UUID.randomUUID();

        assertThat(contacts.move(person, "msteams", "c1", "{}", TODAY)).isZero();
        assertThat(contacts.add(person, "msteams", "c1", "{}", TODAY)).isEqualTo(1);
        assertThat(contacts.add(person, "msteams", "c2", "{}", TODAY)).isZero();
        assertThat(contacts.move(person, "msteams", "c2", "{}", TODAY)).isEqualTo(1);
    }

    @Test
    void a_person_is_written_to_where_they_were_last_heard_of() {
        String person = "E" + UUID.randomUUID();
        assertThat(contacts.latest(person)).isEmpty();
        assertThat(contacts.lastDay(person)).isEmpty();

        contacts.add(person, "msteams", "c1", "{}", TODAY.minusDays(2));
        contacts.add(person, "web", "c2", "{}", TODAY.minusDays(1));
        assertThat(contacts.lastDay(person)).contains(TODAY.minusDays(1));
        assertThat(contacts.latest(person)).contains(new Whereabouts("web", "c2", "{}"));

        contacts.move(person, "msteams", "c1", "{}", TODAY);
        assertThat(contacts.latest(person)).contains(new Whereabouts("msteams", "c1", "{}"));
    }

    @Test
    void of_two_channels_on_one_day_the_one_used_last_is_written_to() {
        String person = "E" + UUID.randomUUID();
        contacts.add(person, "emulator", "c1", "{}", TODAY);
        contacts.add(person, "web", "c2", "{}", TODAY);
        assertThat(contacts.latest(person)).contains(new Whereabouts("web", "c2", "{}"));

        contacts.move(person, "emulator", "c3", "{}", TODAY);
        contacts.move(person, "emulator", "c3", "{}", TODAY);
        assertThat(contacts.latest(person)).contains(new Whereabouts("emulator", "c3", "{}"));

        contacts.move(person, "web", "c2", "{}", TODAY);
        assertThat(contacts.latest(person)).contains(new Whereabouts("web", "c2", "{}"));
    }

    /** How often somebody wrote could be recognised in a session. */
    @Test
    void turns_on_one_channel_are_not_counted() {
        String person = "E" + UUID.randomUUID();
        contacts.add(person, "web", "c", "{}", TODAY);
        contacts.add(person, "msteams", "c", "{}", TODAY);
        for (int turn = 0; turn < 5; turn++) {
            contacts.move(person, "msteams", "c", "{}", TODAY);
        }

        assertThat(number("select max(recency) from contact where respondent = '" + person + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_contact_from_before_days_were_kept_is_the_last_to_be_tried() {
        String person = "E" + UUID.randomUUID();
        execute("insert into contact (respondent, channel, conversation, reference) values ('" + person
                + "', 'emulator', 'old', '{}')");
        execute("insert into contact (respondent, channel, conversation, reference, last_day) values ('" + person
                + "', 'msteams', 'new', '{}', date '2025-03-01')");

        assertThat(contacts.latest(person)).contains(new Whereabouts("msteams", "new", "{}"));
    }

    @Test
    void the_newest_wish_about_being_written_to_stands() {
        String person = "E" + UUID.randomUUID();
        assertThat(contacts.forgetWish(person)).isZero();
        assertThat(contacts.keepWish(person, "SNOOZED", TODAY)).isEqualTo(1);
        assertThat(contacts.forgetWish(person)).isEqualTo(1);
        assertThat(contacts.keepWish(person, "STOPPED", null)).isEqualTo(1);
    }

    @Test
    void the_message_that_shows_a_card_is_remembered() {
        String conversation = "c" + UUID.randomUUID();
        assertThat(replies.shownCard("msteams", conversation, "k")).isEmpty();
        assertThat(replies.rememberCard("msteams", conversation, "k", "m1")).isEqualTo(1);
        assertThat(replies.shownCard("msteams", conversation, "k")).contains("m1");
        assertThat(replies.shownCard("msteams", "another", "k")).isEmpty();
        assertThat(replies.forgetCard("msteams", conversation, "k")).isEqualTo(1);
        assertThat(replies.shownCard("msteams", conversation, "k")).isEmpty();
    }

    @Test
    void what_a_killed_process_held_can_be_taken_over() {
        AnswerEvent held = answer(NOW);
        answers.saveAll(List.of(held));
        inTransaction(() -> answers.lease(List.of(held.eventId()), LATER));

        answers.takeOver(NOW);

        assertThat(inTransaction(() -> answers.due(NOW, 100)))
                .extracting(AnswerEvent::eventId)
                .contains(held.eventId());
    }

    @Test
    void a_mark_is_planned_once() {
        UUID mark = UUID.randomUUID();
        assertThat(answers.saveOnce(mark, round, "{}", NOW)).isEqualTo(1);
        assertThat(answers.saveOnce(mark, round, "{}", NOW)).isZero();
    }

    @Test
    void a_copy_is_kept_renewed_and_dropped() {
        copies.save(new RoundCopy(round, "\"1\"", "{\"ä\":1}"));
        copies.update(new RoundCopy(round, "\"2\"", "{\"ä\":2}"));

        assertThat(copies.findById(round)).contains(new RoundCopy(round, "\"2\"", "{\"ä\":2}"));

        copies.deleteById(round);
        assertThat(copies.findById(round)).isEmpty();
    }

    @Test
    void a_questionnaire_version_never_changes() {
        String code = UUID.randomUUID().toString();

        copies.keepQuestionnaire(code, 1, "first");
        copies.keepQuestionnaire(code, 1, "second");

        assertThat(copies.questionnaire(code, 1)).contains("first");
        assertThat(copies.questionnaire(code, 2)).isEmpty();
    }

    // --- answers

    @Test
    void two_claimers_never_get_the_same_answer() throws Exception {
        answers.saveAll(IntStream.range(0, 60).mapToObj(i -> answer(NOW)).toList());
        CountDownLatch go = new CountDownLatch(1);
        Callable<List<UUID>> claimer = () -> {
            List<UUID> claimed = new ArrayList<>();
            go.await();
            while (true) {
                List<UUID> some = inTransaction(this::claimAnswers);
                if (some.isEmpty()) {
                    return claimed;
                }
                claimed.addAll(some);
            }
        };
        List<Future<List<UUID>>> claimers =
                Stream.generate(() -> threads.submit(claimer)).limit(4).toList();

        go.countDown();

        List<UUID> all = new ArrayList<>();
        for (Future<List<UUID>> c : claimers) {
            all.addAll(c.get(20, SECONDS));
        }
        // A claimer may find only rows that another holds just now and go home; nobody gets one twice.
        assertThat(all).doesNotHaveDuplicates().isNotEmpty();
        Set<UUID> everything = new HashSet<>(all);
        everything.addAll(inTransaction(() -> answers.due(NOW, 100)).stream()
                .map(AnswerEvent::eventId)
                .toList());
        assertThat(everything).hasSize(60);
    }

    private List<UUID> claimAnswers() {
        List<UUID> some = answers.due(NOW, 7).stream().map(AnswerEvent::eventId).toList();
        if (!some.isEmpty()) {
            answers.lease(some, LATER);
        }
        return some;
    }

    @Test
    void a_lease_runs_out() {
        AnswerEvent event = answer(NOW);
        answers.saveAll(List.of(event));

        assertThat(inTransaction(this::claimAnswers)).containsExactly(event.eventId());
        assertThat(inTransaction(() -> answers.due(LATER.minusMillis(1), 10))).isEmpty();
        assertThat(inTransaction(() -> answers.due(LATER, 10)))
                .extracting(AnswerEvent::attempts)
                .containsExactly(1);
    }

    @Test
    void a_refused_answer_is_set_aside_and_counted_apart() {
        AnswerEvent refused = answer(NOW);
        AnswerEvent waiting = answer(NOW);
        answers.saveAll(List.of(refused, waiting));

        answers.refuse(refused.eventId(), "HTTP 422");

        assertThat(inTransaction(() -> answers.due(LATER, 10)))
                .extracting(AnswerEvent::eventId)
                .containsExactly(waiting.eventId());
        assertThat(answers.countWaiting()).isEqualTo(1);
        assertThat(answers.countRefused()).isEqualTo(1);
    }

    @Test
    void an_acknowledged_answer_leaves_nothing_behind() {
        AnswerEvent event = answer(NOW);
        answers.saveAll(List.of(event));

        assertThat(answers.remove(event.eventId())).isEqualTo(1);

        assertThat(rows("answer_event")).isZero();
    }

    @Test
    void an_answer_that_has_to_wait_comes_back_when_its_time_has_come() {
        AnswerEvent event = answer(NOW);
        answers.saveAll(List.of(event));

        answers.retryAt(List.of(event.eventId()), LATER);

        assertThat(inTransaction(() -> answers.due(NOW, 10))).isEmpty();
        assertThat(inTransaction(() -> answers.due(LATER, 10))).hasSize(1);
    }

    // --- replies

    @Test
    void replies_come_in_the_order_in_which_they_were_planned() {
        replies.saveAll(List.of(reply("msteams", "c", "1"), reply("msteams", "c", "2")));
        replies.saveAll(List.of(reply("msteams", "c", "3")));

        assertThat(due(NOW)).extracting(ReplyRow::activity).containsExactly("1", "2", "3");
    }

    @Test
    void nothing_overtakes_an_earlier_reply_of_its_conversation() {
        replies.saveAll(List.of(reply("msteams", "c", "1")));
        replies.retryAt(ids(due(NOW)), LATER);
        replies.saveAll(List.of(reply("msteams", "c", "2"), reply("msteams", "d", "other")));

        assertThat(due(NOW)).extracting(ReplyRow::activity).containsExactly("other");
        assertThat(due(LATER)).extracting(ReplyRow::activity).containsExactly("1", "2", "other");
    }

    @Test
    void the_same_conversation_id_on_another_channel_is_another_conversation() {
        replies.saveAll(List.of(reply("msteams", "c", "1")));
        replies.retryAt(ids(due(NOW)), LATER);
        replies.saveAll(List.of(reply("emulator", "c", "2")));

        assertThat(due(NOW)).extracting(ReplyRow::activity).containsExactly("2");
    }

    @Test
    void a_reply_that_never_arrives_is_emptied_and_blocks_nobody() {
        replies.saveAll(List.of(reply("msteams", "c", "1"), reply("msteams", "c", "2")));

        replies.refuse(List.of(due(NOW).getFirst().id()), "HTTP 403");

        assertThat(due(NOW)).extracting(ReplyRow::activity).containsExactly("2");
        assertThat(replies.countRefused()).isEqualTo(1);
        assertThat(replies.countWaiting()).isEqualTo(1);
        assertThat(number("select count(*) from reply where activity = '1'")).isZero();
    }

    @Test
    void what_a_page_has_acknowledged_is_there_for_the_others_a_moment_longer() {
        replies.saveAll(List.of(reply("web", "c", "1"), reply("web", "c", "2"), reply("web", "d", "other")));
        List<ReplyRow> mail = replies.waitingForPage("c", 0);
        assertThat(mail).extracting(ReplyRow::activity).containsExactly("1", "2");

        assertThat(replies.acknowledged("c")).isZero();
        assertThat(replies.acknowledge("c", mail.getFirst().id(), LATER)).isEqualTo(1);
        assertThat(replies.acknowledge("c", mail.getFirst().id(), LATER.plusSeconds(1)))
                .isZero();

        assertThat(replies.acknowledged("c")).isEqualTo(mail.getFirst().id());
        assertThat(replies.waitingForPage("c", 0)).hasSize(2);
        assertThat(replies.forgetPages(NOW, LATER)).isZero();
        assertThat(replies.forgetPages(NOW, LATER.plusMillis(1))).isEqualTo(1);
        assertThat(replies.waitingForPage("c", 0))
                .extracting(ReplyRow::activity)
                .containsExactly("2");
        assertThat(rows("reply")).isEqualTo(2);
        assertThat(due(LATER)).isEmpty();
        assertThat(replies.countWaiting()).isZero();
        assertThat(replies.forgetPages(LATER, NOW)).isEqualTo(2);
    }

    // --- progress

    @Test
    void progress_never_goes_back_from_complete() {
        contacts.begin(round, "E01", "STARTED");
        contacts.advance(round, "E01", "COMPLETE");
        contacts.advance(round, "E01", "PARTIAL");

        assertThat(unreported()).containsExactly(new Advance(round, "E01", "COMPLETE"));
    }

    @Test
    void progress_is_reported_until_the_service_knows_the_newest() {
        contacts.begin(round, "E01", "STARTED");
        contacts.begin(round, "E02", "STARTED");
        contacts.advance(round, "E01", "PARTIAL");

        contacts.reported(round, List.of("E01", "E02"), "STARTED");

        assertThat(unreported()).containsExactly(new Advance(round, "E01", "PARTIAL"));
    }

    private List<Advance> unreported() {
        return contacts.unreported().stream()
                .filter(advance -> advance.roundId().equals(round))
                .toList();
    }

    private List<ReplyRow> due(Instant now) {
        return inTransaction(() -> replies.due(now, 100));
    }

    private static List<Long> ids(List<ReplyRow> rows) {
        return rows.stream().map(ReplyRow::id).toList();
    }

    private AnswerEvent answer(Instant dueAt) {
        return new AnswerEvent(UUID.randomUUID(), round, "{}", 0, dueAt, null, AnswerEvent.Kind.ANSWER);
    }

    private static ReplyRow reply(String channel, String conversation, String activity) {
        return new ReplyRow(null, channel, conversation, "{}", activity, 0, NOW, null, null, false);
    }

    private long rows(String table) {
        return number("select count(*) from " + table);
    }

    private void execute(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private long number(String query) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private <T> T inTransaction(Callable<T> work) {
        return transactions.executeWrite(status -> work.call());
    }

    @Test
    void the_first_link_leaves_no_trace_and_each_one_after_it_is_counted() {
        assertThat(links.generation("E70")).isEmpty();
        assertThat(links.raise("E70")).isZero();

        assertThat(links.begin("E70")).isOne();
        assertThat(links.begin("E70")).isZero();
        assertThat(links.raise("E70")).isOne();

        assertThat(links.generation("E70")).contains(2);
        assertThat(links.generation("E71")).isEmpty();
    }

    @Test
    void links_that_are_replaced_at_the_same_moment_are_all_counted() throws Exception {
        PersonalLinks personal = context.getBean(PersonalLinks.class);
        List<Future<?>> replacing = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            replacing.add(threads.submit(() -> personal.replace("E72")));
        }
        for (Future<?> one : replacing) {
            one.get(30, SECONDS);
        }
        assertThat(links.generation("E72")).contains(10);
    }
}
