package fi.arvio.assessment.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.Database;
import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.comment.Writing;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How words of people come into a report, and how their authors take them back, on either database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class QuoteContract {
    private static final String GOAL = "KOTO-1-1";
    private static final String SECRET = "[…] vaikutti asia 137.";

    private final Database database;
    private RunningService service;
    private Writing writing;

    QuoteContract(Database database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        service = RunningService.on(database);
        writing = new Writing(service);
        writing.write(GOAL, 1, 9);
        writing.write(10, GOAL, 1, "Tätä ei saa lainata.", false);
        writing.take();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_quote_that_somebody_else_clears_is_told_under_its_subject_and_with_no_comment() {
        String quote = proposed(1, SECRET);
        assertThat(published()).isEmpty();
        assertThat(decide("Bo", quote, "\"1\"", "{\"state\":\"CLEARED\"}").header("ETag"))
                .isEqualTo("\"2\"");
        RunningService.Answer told = cleared();
        assertThat(told.at("subjects.0.subject.code")).isEqualTo(GOAL);
        assertThat(told.at("subjects.0.items")).isEqualTo(List.of("G3"));
        assertThat(told.at("subjects.0.quotes")).isEqualTo(List.of(Map.of("wording", SECRET, "language", "fi")));
        assertThat(told.body()).doesNotContain(writing.id(Writing.words(GOAL, 1)), "Aino", "Bo");
        assertThat(one(quote).each("steps", "state")).containsExactly("PROPOSED", "CLEARED");
        assertThat(one(quote).each("steps", "by")).containsExactly("Aino", "Bo");
        assertThat(one(quote).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void quotes_are_told_in_the_order_of_their_words() {
        for (int person : List.of(3, 1, 2)) {
            decide("Bo", proposed(person, Writing.words(GOAL, person)), "*", "{\"state\":\"CLEARED\"}");
        }
        assertThat(cleared().each("subjects.0.quotes", "wording").stream().map(String::valueOf))
                .hasSize(3)
                .isSorted();
    }

    @Test
    void who_proposes_does_not_clear_and_a_refusal_or_withdrawal_says_why() {
        String quote = proposed(1, SECRET);
        assertThat(decide("Aino", quote, "*", "{\"state\":\"CLEARED\"}").at("code"))
                .isEqualTo("quote-state-refused");
        assertThat(decide("Bo", quote, "*", "{\"state\":\"REFUSED\",\"reason\":\" \"}")
                        .at("errors.0.field"))
                .isEqualTo("reason");
        assertThat(decide("Bo", quote, "\"7\"", "{\"state\":\"CLEARED\"}").status())
                .isEqualTo(412);
        assertThat(decide("Bo", quote, null, "{\"state\":\"CLEARED\"}").status())
                .isEqualTo(428);
        assertThat(decide("Bo", quote, "\"1\"", "{\"state\":\"REFUSED\",\"reason\":\"Tunnistaa.\"}")
                        .at("state"))
                .isEqualTo("REFUSED");
        assertThat(decide("Bo", quote, "\"2\"", "{\"state\":\"CLEARED\"}").at("code"))
                .isEqualTo("quote-state-refused");
        assertThat(published()).isEmpty();
    }

    @Test
    void of_people_who_decide_at_the_same_time_one_is_heard() {
        String quote = proposed(1, SECRET);
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> decide(
                                "Bo",
                                quote,
                                "\"1\"",
                                "{\"state\":\"" + (i % 2 == 0 ? "CLEARED" : "REFUSED") + "\",\"reason\":\"x\"}")
                        .status()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(one(quote).each("steps", "revision")).containsExactly(1, 2);
    }

    @Test
    void only_what_its_author_permits_and_only_in_the_author_s_words_is_quoted() {
        assertThat(propose(writing.id("Tätä ei saa lainata."), "Tätä ei saa lainata.")
                        .at("code"))
                .isEqualTo("quote-not-permitted");
        String comment = writing.id(Writing.words(GOAL, 1));
        RunningService.Answer twisted = propose(comment, "Kohtaan KOTO-1-1 ei vaikuttanut mikään.");
        assertThat(twisted.at("code")).isEqualTo("quote-wording-refused");
        assertThat(twisted.at("errors.0.field")).isEqualTo("wording");
        assertThat(propose("00000000-0000-4000-8000-000000000000", "x").at("code"))
                .isEqualTo("comment-not-found");
        assertThat(all().each("quotes", "id")).isEmpty();
    }

    @Test
    void a_quote_is_withdrawn_at_once_when_its_author_takes_permission_back() {
        String quote = clearedQuote();
        writing.write(1, GOAL, 2, Writing.words(GOAL, 1), false);
        assertWithdrawnByItsAuthor(quote);
        assertThat(one(quote).at("wording")).isEqualTo(SECRET);
        writing.write(1, GOAL, 3, Writing.words(GOAL, 1), true);
        assertThat(published()).isEmpty();
        assertThat(decide("Bo", quote, "*", "{\"state\":\"CLEARED\"}").at("code"))
                .isEqualTo("quote-state-refused");
    }

    @Test
    void a_quote_is_withdrawn_at_once_when_its_author_says_something_else() {
        String quote = clearedQuote();
        writing.write(1, GOAL, 2, "Olen eri mieltä kuin ennen.", true);
        assertWithdrawnByItsAuthor(quote);
    }

    @Test
    void a_deleted_answer_takes_the_words_of_its_quotes_with_it() {
        String quote = clearedQuote();
        String proposed = proposed(1, Writing.words(GOAL, 1));
        writing.delete(1, GOAL, 2);
        assertWithdrawnByItsAuthor(quote);
        assertThat(one(proposed).at("state")).isEqualTo("WITHDRAWN");
        assertThat(one(quote).at("wording")).isNull();
        assertThat(one(quote).at("comment")).isNull();
        assertThat(all().body()).doesNotContain("asia 137");
        assertThat(service.<List<String>>reading(sql ->
                        sql.list("select coalesce(wording, 'gone') as wording from quote", row -> row.text("wording"))))
                .containsOnly("gone");
    }

    @Test
    void permission_taken_back_late_counts_too() {
        String quote = clearedQuote();
        service.change("update round set closes_at = opens_at where code = 'HELSINKI-2025-1'");
        service.put(writing.path("").replace("/rounds/", "/bot/rounds/") + "/drained", "BOT", "{}");
        assertThat(published()).containsExactly(SECRET);
        writing.write(1, GOAL, 2, Writing.words(GOAL, 1), false);
        assertWithdrawnByItsAuthor(quote);
    }

    @Test
    void repeating_an_answer_with_its_permission_withdraws_nothing() {
        clearedQuote();
        writing.write(1, GOAL, 2, Writing.words(GOAL, 1), true);
        writing.write(2, GOAL, 2, "Toinen muuttaa omaansa.", false);
        assertThat(published()).containsExactly(SECRET);
    }

    private void assertWithdrawnByItsAuthor(String quote) {
        assertThat(published()).isEmpty();
        assertThat(one(quote).at("state")).isEqualTo("WITHDRAWN");
        Map<?, ?> last = (Map<?, ?>) ((List<?>) one(quote).at("steps")).getLast();
        assertThat(last.get("by")).isNull();
        assertThat(last.get("at")).isNull();
    }

    private String clearedQuote() {
        String quote = proposed(1, SECRET);
        assertThat(decide("Bo", quote, "*", "{\"state\":\"CLEARED\"}").status()).isEqualTo(200);
        assertThat(published()).containsExactly(SECRET);
        return quote;
    }

    private String proposed(int person, String wording) {
        RunningService.Answer answer = propose(writing.id(Writing.words(GOAL, person)), wording);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        return (String) answer.at("id");
    }

    private RunningService.Answer propose(String comment, String wording) {
        return service.send(service.request(writing.path("/quotes"), "FACILITATOR", "Aino")
                .POST(BodyPublishers.ofString(
                        "{\"comment\":\"%s\",\"wording\":\"%s\",\"language\":\"fi\"}".formatted(comment, wording))));
    }

    private RunningService.Answer decide(String by, String quote, String ifMatch, String body) {
        var request = service.request(writing.path("/quotes/" + quote + "/state"), "FACILITATOR", by);
        return service.send(
                (ifMatch == null ? request : request.header("If-Match", ifMatch)).PUT(BodyPublishers.ofString(body)));
    }

    private RunningService.Answer one(String quote) {
        return service.get(writing.path("/quotes/" + quote), "FACILITATOR");
    }

    private RunningService.Answer all() {
        return service.get(writing.path("/quotes"), "FACILITATOR");
    }

    private RunningService.Answer cleared() {
        return service.get(writing.path("/results/quotes"), "CLIENT");
    }

    private List<Object> published() {
        return ((List<?>) cleared().at("subjects"))
                .stream()
                        .flatMap(subject -> ((List<?>) ((Map<?, ?>) subject).get("quotes")).stream())
                        .<Object>map(quote -> ((Map<?, ?>) quote).get("wording"))
                        .toList();
    }
}
