package fi.arvio.bot.channel;

import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The links of a round's roster, for a facilitator to hand out: whoever has one is that person to the bot. */
@Serdeable
public record PersonLinks(List<PersonLink> links) {

    /** One person's link. */
    @Serdeable
    public record PersonLink(String respondent, String name, String link) {}

    public static HttpResponse<PersonLinks> response(OpenRound round, Function<Person, String> link) {
        return confidential(new PersonLinks(round.roster().values().stream()
                .sorted(Comparator.comparing(Person::respondent))
                .map(person -> new PersonLink(person.respondent(), person.name(), link.apply(person)))
                .toList()));
    }

    /** An answer that no cache keeps. */
    public static <T> HttpResponse<T> confidential(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
