package fi.arvio.bot.assessment;

import fi.arvio.bot.assignment.Bank;
import fi.arvio.bot.assignment.Candidate;
import fi.arvio.bot.conversation.Feedback;
import fi.arvio.bot.conversation.GoalFacts;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.conversation.Script;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.reminder.Policy;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Text;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the service's documents into what the dialogue reads: once per version, not once per turn. */
final class Compiler {
    /** Goals that a first dialogue rates, and rotating items that it asks: twelve items with the core and the closer look. */
    private static final int TAPS = 4;

    private static final int ROTATING = 2;

    private Compiler() {}

    static OpenRound round(RoundDocument document, QuestionnaireDocument edition) {
        Questionnaire questionnaire = questionnaire(edition);
        return new OpenRound(
                document.id(),
                document.series(),
                document.opensAt(),
                document.closesAt(),
                ZoneId.of(document.timeZone()),
                script(document, questionnaire),
                roster(document),
                document.respondents().stream()
                        .map(r -> new Candidate(r.id(), r.goals()))
                        .toList(),
                bank(document, questionnaire),
                document.seed(),
                reminders(document.reminders()),
                document.earlierRound());
    }

    /** A service that does not say leaves it at the standard. */
    private static Policy reminders(RoundDocument.@Nullable ReminderRule rule) {
        if (rule == null) {
            return Policy.standard();
        }
        List<RoundDocument.QuietPeriod> told = rule.quiet();
        List<RoundDocument.QuietPeriod> quiet = told == null ? List.of() : told;
        return new Policy(
                rule.notStarted(),
                rule.partial(),
                rule.afterInvitation(),
                rule.beforeClosing(),
                rule.gap(),
                rule.from(),
                rule.until(),
                rule.fridayUntil(),
                quiet.stream().map(q -> new Policy.Quiet(q.from(), q.until())).toList());
    }

    private static Script script(RoundDocument document, Questionnaire questionnaire) {
        Map<String, Text> titles = new HashMap<>();
        document.programmes().forEach(p -> titles.put(p.code(), p.shortTitle()));
        document.goals().forEach(g -> titles.put(g.code(), g.title()));
        return new Script(
                document.id().toString(),
                questionnaire,
                Map.copyOf(titles),
                document.goals().stream()
                        .collect(Collectors.toUnmodifiableMap(RoundDocument.GoalEntry::code, Compiler::facts)),
                // The last moment counts: closing at midnight means that the day before is the last.
                document.closesAt()
                        .minusMillis(1)
                        .atZone(ZoneId.of(document.timeZone()))
                        .toLocalDate(),
                document.minimumCellSize(),
                document.minimumCommentSize(),
                document.contact(),
                document.isPilot(),
                feedback(document, questionnaire));
    }

    private static List<Feedback> feedback(RoundDocument document, Questionnaire questionnaire) {
        List<RoundDocument.FeedbackEntry> told = document.feedback();
        return told == null
                ? List.of()
                : told.stream().map(entry -> feedback(entry, questionnaire)).toList();
    }

    private static Feedback feedback(RoundDocument.FeedbackEntry entry, Questionnaire questionnaire) {
        return new Feedback(
                new Question(questionnaire.item(entry.item()).code(), entry.subject()),
                entry.answers(),
                entry.indicative(),
                entry.points().stream()
                        .map(point -> new Feedback.Share(point.value(), point.count(), point.percent()))
                        .toList(),
                entry.higher().text(),
                entry.lower().text());
    }

    private static GoalFacts facts(RoundDocument.GoalEntry goal) {
        RoundDocument.OfficialStatus status = goal.officialStatus();
        RoundDocument.Monitoring monitoring = goal.monitoring();
        return new GoalFacts(
                status == null ? null : new GoalFacts.OfficialStatus(status.status(), status.asOf(), status.source()),
                monitoring == null ? GoalFacts.Monitoring.NONE : monitoring(monitoring));
    }

    private static GoalFacts.Monitoring monitoring(RoundDocument.Monitoring monitoring) {
        return new GoalFacts.Monitoring(
                monitoring.indicators().stream()
                        .map(i -> new GoalFacts.Indicator(i.wording(), i.target(), i.current()))
                        .toList(),
                monitoring.followUps().stream()
                        .map(f -> new GoalFacts.FollowUp(f.action().fi(), f.text()))
                        .toList());
    }

    private static Map<String, Person> roster(RoundDocument document) {
        return document.respondents().stream()
                .collect(Collectors.toUnmodifiableMap(RoundDocument.RespondentEntry::id, Compiler::person));
    }

    private static Person person(RoundDocument.RespondentEntry entry) {
        String entraObjectId = entry.entraObjectId();
        String zone = entry.timeZone();
        return new Person(
                entry.id(),
                entry.name(),
                entraObjectId == null ? "" : entraObjectId.toLowerCase(Locale.ROOT),
                Language.of(entry.language()),
                entry.body(),
                entry.bodyGroup(),
                entry.email(),
                zone == null ? null : ZoneId.of(zone));
    }

    private static Bank bank(RoundDocument document, Questionnaire questionnaire) {
        List<Item> rotating = questionnaire.part(Item.Part.ROTATING).stream()
                .filter(item -> item.fromRespondents() <= document.expectedRespondents())
                .toList();
        Map<String, String> programmes = document.goals().stream()
                .collect(Collectors.toUnmodifiableMap(
                        RoundDocument.GoalEntry::code, RoundDocument.GoalEntry::programme));
        Set<String> open = rotating.stream()
                .filter(item -> item.type() == Item.Type.OPEN)
                .map(Item::code)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> codes = rotating.stream().map(Item::code).collect(Collectors.toUnmodifiableSet());
        return new Bank(programmes, codes, open, TAPS, ROTATING);
    }

    static Questionnaire questionnaire(QuestionnaireDocument document) {
        Map<String, Item> items = new LinkedHashMap<>();
        document.items().forEach(entry -> items.put(entry.code(), item(document, entry)));
        return new Questionnaire(document.code(), document.version(), items);
    }

    private static Item item(QuestionnaireDocument document, QuestionnaireDocument.Entry entry) {
        Integer most = entry.maxChoices();
        Integer from = entry.openToFewer();
        QuestionnaireDocument.Condition follows = entry.follows();
        Integer since = entry.since();
        return new Item(
                entry.code(),
                entry.part(),
                entry.about(),
                entry.header(),
                entry.type(),
                options(document, entry),
                list(document, entry).stream().anyMatch(QuestionnaireDocument.ChoiceList::shuffled),
                most == null ? 1 : most,
                entry.stem(),
                entry.noneLabel(),
                missing(document, entry),
                entry.missingButtons(),
                from == null ? 0 : from,
                aspects(document, entry),
                follows == null ? null : new Item.Condition(follows.item(), follows.choices()),
                since == null ? 1 : since);
    }

    private static List<Item.Aspect> aspects(QuestionnaireDocument document, QuestionnaireDocument.Entry entry) {
        List<QuestionnaireDocument.Aspect> aspects = entry.aspects();
        return aspects == null
                ? List.of()
                : aspects.stream()
                        .map(aspect -> new Item.Aspect(aspect.label(), points(document, aspect.scale())))
                        .toList();
    }

    private static List<Option> points(QuestionnaireDocument document, @Nullable String code) {
        return document.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .flatMap(scale -> scale.points().stream())
                .map(point -> new Option(Integer.toString(point.value()), point.label(), false))
                .toList();
    }

    private static List<Option> options(QuestionnaireDocument document, QuestionnaireDocument.Entry entry) {
        if (entry.type() == Item.Type.SCALE) {
            return points(document, entry.scale());
        }
        return list(document, entry).stream()
                .flatMap(list -> list.choices().stream())
                .map(choice -> new Option(choice.code(), choice.label(), Boolean.TRUE.equals(choice.last())))
                .toList();
    }

    private static List<QuestionnaireDocument.ChoiceList> list(
            QuestionnaireDocument document, QuestionnaireDocument.Entry entry) {
        return document.choiceLists().stream()
                .filter(list -> list.code().equals(entry.choices()))
                .toList();
    }

    private static Map<MissingReason, Text> missing(QuestionnaireDocument document, QuestionnaireDocument.Entry entry) {
        Map<MissingReason, Text> labels = new EnumMap<>(MissingReason.class);
        document.missingReasons().stream()
                .filter(reason -> entry.missing().contains(reason.code()))
                .forEach(reason -> labels.put(reason.code(), reason.label()));
        List<QuestionnaireDocument.Missing> own = entry.extraMissing();
        if (own != null) {
            own.forEach(reason -> labels.put(reason.code(), reason.label()));
        }
        return labels;
    }
}
