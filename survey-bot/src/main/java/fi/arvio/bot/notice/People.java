package fi.arvio.bot.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.store.Advance;
import fi.arvio.bot.store.ContactRow;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.Notices;
import fi.arvio.bot.store.UnreachableRow;
import fi.arvio.bot.store.WishRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of the people of a round, read in a handful of queries however many they are. */
@Singleton
class People {
    /** As many as a statement takes parameters for on either database, with room to spare. */
    private static final int AT_ONCE = 5_000;

    private final Contacts contacts;
    private final Notices notices;

    People(Contacts contacts, Notices notices) {
        this.contacts = contacts;
        this.notices = notices;
    }

    /** Everybody on the roster. */
    List<Known> of(OpenRound round) {
        return of(round, round.roster().keySet(), notices.findByRoundId(round.id()), contacts.progress(round.id()));
    }

    /** Those of them that are on the roster. */
    List<Known> of(OpenRound round, Collection<String> respondents) {
        return of(
                round,
                respondents,
                notices.findByRoundIdAndRespondentIn(round.id(), respondents),
                contacts.progress(round.id(), respondents));
    }

    private List<Known> of(
            OpenRound round, Collection<String> respondents, List<NoticeRow> noticed, List<Advance> advances) {
        List<String> on = respondents.stream()
                .filter(round.roster()::containsKey)
                .distinct()
                .sorted()
                .toList();
        Map<String, List<NoticeRow>> noticesOf = noticed.stream().collect(groupingBy(NoticeRow::respondent));
        Map<String, List<ContactRow>> contactsOf =
                inParts(on, contacts::contacts).collect(groupingBy(ContactRow::respondent));
        Map<String, WishRow> wishOf =
                inParts(on, contacts::wishes).collect(toMap(WishRow::respondent, Function.identity()));
        Map<String, List<UnreachableRow>> unreachable =
                inParts(on, contacts::unreachable).collect(groupingBy(UnreachableRow::respondent));
        Map<String, String> progressOf = advances.stream().collect(toMap(Advance::respondent, Advance::disposition));
        return on.stream()
                .map(respondent -> new Known(
                        person(round, respondent),
                        contactsOf.getOrDefault(respondent, List.of()),
                        noticesOf.getOrDefault(respondent, List.of()),
                        wishOf.get(respondent),
                        progressOf.get(respondent),
                        unreachable.getOrDefault(respondent, List.of()).stream()
                                .collect(toMap(UnreachableRow::channel, UnreachableRow::cause))))
                .toList();
    }

    private static Person person(OpenRound round, String respondent) {
        Person person = round.roster().get(respondent);
        if (person == null) {
            throw new IllegalArgumentException(respondent + " is not on the roster");
        }
        return person;
    }

    private static <T> Stream<T> inParts(List<String> respondents, Function<Collection<String>, List<T>> query) {
        return parts(respondents).stream().flatMap(part -> query.apply(part).stream());
    }

    /** Lists that a statement can take. */
    static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
