package fi.arvio.assessment.round.draft;

import fi.arvio.assessment.round.ReminderPolicyView;
import fi.arvio.assessment.round.Round;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every round must keep, from its first draft on. */
final class RoundRules {
    static final int SMALLEST_CELL = 5;
    static final int SMALLEST_COMMENT_GROUP = 8;

    /** So long ago may an opening lie that was wished just now. */
    private static final Duration TOLERANCE = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(5 * 366L);
    private static final Instant DAWN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant DUSK = Instant.parse("2200-01-01T00:00:00Z");
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private final RoundRequest wish;
    private final Known known;
    private final Faults faults = new Faults();

    /** What a round can refer to. */
    record Known(Predicate<String> programme, BiPredicate<String, Integer> questionnaire) {}

    private RoundRules(RoundRequest wish, Known known) {
        this.wish = wish;
        this.known = known;
    }

    /** What is wrong with the wish at any time. */
    static Faults judge(RoundRequest wish, Known known) {
        RoundRules rules = new RoundRules(wish, known);
        rules.check();
        rules.fires();
        return rules.faults;
    }

    /** What is wrong with it for an open round: one that ends early need not have a day for reminders left. */
    static Faults judgeOpen(Round held, RoundRequest wish, Known known) {
        boolean sameReminders = wish.policy().equals(ReminderPolicyView.of(held.reminders()));
        if (!sameReminders) {
            return judge(wish, known);
        }
        RoundRules rules = new RoundRules(wish, known);
        rules.check();
        return rules.faults;
    }

    private void check() {
        names();
        times();
        languages();
        content();
        thresholds();
        ReminderRules.judge(wish.policy(), faults);
    }

    /** What is wrong with it as a draft, whose opening has yet to come. */
    static Faults judgeDraft(RoundRequest wish, Known known, Instant now) {
        Faults faults = judge(wish, known);
        Instant opensAt = wish.opensAt();
        if (opensAt != null) {
            faults.unless(!opensAt.isBefore(now.minus(TOLERANCE)), "opensAt", "has passed");
            faults.unless(opensAt.isBefore(now.plus(FARTHEST)), "opensAt", "is more than five years away");
        }
        return faults;
    }

    private void names() {
        code(wish.code(), "code");
        code(wish.series(), "series");
        faults.unless(wish.purpose() != null, "purpose", "must be ASSESSMENT or PILOT");
        RoundRequest.Name name = wish.name();
        faults.words(name == null ? null : name.fi(), 200, "name.fi");
        faults.words(name == null ? null : name.sv(), 200, "name.sv");
        faults.words(name == null ? null : name.en(), 200, "name.en");
        faults.words(wish.contact(), 200, "contact");
    }

    private void code(@Nullable String code, String field) {
        faults.unless(code != null && isCode(code), field, "must be 1 to 60 letters, digits, hyphens or underscores");
    }

    /** What is not even spelt like a code is not looked for: PostgreSQL knows no NUL. */
    private static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private void times() {
        Instant opensAt = wish.opensAt();
        Instant closesAt = wish.closesAt();
        faults.unless(opensAt != null, "opensAt", "must be a time such as 2025-05-05T06:00:00Z");
        faults.unless(closesAt != null, "closesAt", "must be a time such as 2025-05-26T12:00:00Z");
        if (opensAt != null && closesAt != null) {
            faults.unless(closesAt.isAfter(opensAt), "closesAt", "must be after opensAt");
            faults.unless(isShort(opensAt, closesAt), "closesAt", "must be at most a year after opensAt");
        }
        faults.unless(zone().isPresent(), "timeZone", "must be a time zone such as Europe/Helsinki");
    }

    private static boolean isShort(Instant opensAt, Instant closesAt) {
        return opensAt.isAfter(Instant.MAX.minus(LONGEST)) || !closesAt.isAfter(opensAt.plus(LONGEST));
    }

    private Optional<ZoneId> zone() {
        String zone = wish.timeZone();
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone)
                ? Optional.of(ZoneId.of(zone))
                : Optional.empty();
    }

    private void languages() {
        List<String> languages = orNone(wish.languages());
        faults.unless(
                !languages.isEmpty() && isSet(languages) && LANGUAGES.containsAll(languages),
                "languages",
                "must be one or more of fi, sv and en, each once");
    }

    private void content() {
        List<String> programmes = orNone(wish.programmes());
        faults.unless(
                !programmes.isEmpty()
                        && isSet(programmes)
                        && programmes.stream()
                                .allMatch(code ->
                                        isCode(code) && known.programme().test(code)),
                "programmes",
                "must be one or more programmes of the catalogue, each once");
        RoundRequest.Edition asked = wish.questionnaire();
        String code = asked == null ? null : asked.code();
        Integer version = asked == null ? null : asked.version();
        faults.unless(
                code != null
                        && version != null
                        && isCode(code)
                        && known.questionnaire().test(code, version),
                "questionnaire",
                "must be a published version");
    }

    private void thresholds() {
        faults.number(wish.expectedRespondents(), 1, 100_000, "expectedRespondents");
        faults.number(wish.minimumCellSize(), SMALLEST_CELL, 1000, "minimumCellSize");
        faults.number(wish.minimumCommentSize(), SMALLEST_COMMENT_GROUP, 1000, "minimumCommentSize");
        Integer cell = wish.minimumCellSize();
        Integer comment = wish.minimumCommentSize();
        faults.unless(
                cell == null || comment == null || comment >= cell,
                "minimumCommentSize",
                "must not be smaller than minimumCellSize");
    }

    /** Only of a round that is well otherwise can it be told when its reminders fall. */
    private void fires() {
        Instant opensAt = wish.opensAt();
        Instant closesAt = wish.closesAt();
        Optional<ZoneId> zone = zone();
        if (faults.none() && opensAt != null && closesAt != null && zone.isPresent()) {
            faults.unless(
                    inReach(opensAt) && wish.policy().policy().firesWithin(opensAt, closesAt, zone.get()),
                    "reminders",
                    "have no day inside the round and could never be sent");
        }
    }

    /** A calendar ends where no round begins. */
    private static boolean inReach(Instant opensAt) {
        return opensAt.isAfter(DAWN) && opensAt.isBefore(DUSK);
    }

    private static boolean isSet(List<String> codes) {
        return codes.stream().allMatch(code -> code != null) && new HashSet<>(codes).size() == codes.size();
    }

    private static List<String> orNone(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
