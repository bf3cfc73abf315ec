package fi.arvio.bot.notice;

import fi.arvio.bot.round.Person;
import fi.arvio.bot.store.ContactRow;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.store.WishRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person of a round, short of what they answered.
 *
 * @param progress how far the person is, as it is reported; null before the first step
 * @param unreachable why not, by channel
 */
record Known(
        Person person,
        List<ContactRow> contacts,
        List<NoticeRow> notices,
        @Nullable WishRow wish,
        @Nullable String progress,
        Map<String, String> unreachable) {

    String respondent() {
        return person.respondent();
    }

    /** The channels on which the person can be written to, the one used last first. */
    List<ContactRow> reachableContacts() {
        return contacts.stream()
                .filter(contact -> !unreachable.containsKey(contact.channel()))
                .sorted(Comparator.comparingInt(ContactRow::recency).reversed().thenComparing(ContactRow::channel))
                .toList();
    }

    Optional<LocalDate> lastHeard() {
        return contacts.stream()
                .map(ContactRow::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Why the person cannot be reached, if one channel has said so. */
    Optional<String> cause() {
        return unreachable.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }
}
