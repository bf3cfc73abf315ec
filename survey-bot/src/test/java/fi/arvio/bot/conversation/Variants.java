package fi.arvio.bot.conversation;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sample round as it might have been. */
final class Variants {
    private static final Text ADDED = new Text("Lisätty kysymys?", "En ny fråga?", "An added question?");

    private Variants() {}

    /** A version later, with one more question of the fixed core, N1. */
    static Script withNewQuestion(Script script) {
        Questionnaire before = script.questionnaire();
        int version = before.version() + 1;
        Map<String, Item> items = new LinkedHashMap<>(before.items());
        items.put("N1", added(before.item("C1a"), version));
        return asking(script, new Questionnaire(before.code(), version, items));
    }

    static Script asPilot(Script script) {
        return new Script(
                script.round(),
                script.questionnaire(),
                script.titles(),
                script.goals(),
                script.lastDay(),
                script.minimumCellSize(),
                script.minimumCommentSize(),
                script.contact(),
                true,
                script.feedback());
    }

    /** The same questions asked again, about other things; what the group answered is made up. */
    static Script askingAgain(Script script, List<Question> questions) {
        Feedback like = script.feedback().getFirst();
        List<Feedback> feedback = questions.stream()
                .map(question -> new Feedback(
                        question, like.answers(), like.indicative(), like.shares(), like.higher(), like.lower()))
                .toList();
        return new Script(
                script.round(),
                script.questionnaire(),
                script.titles(),
                script.goals(),
                script.lastDay(),
                script.minimumCellSize(),
                script.minimumCommentSize(),
                script.contact(),
                script.pilot(),
                feedback);
    }

    /** Every goal has been given the second of the source's statuses. */
    static Script withOfficialStatuses(Script script) {
        String second = script.questionnaire().items().values().stream()
                .filter(item -> item.type() == Item.Type.STATUS)
                .map(item -> item.options().get(1).code())
                .findFirst()
                .orElseThrow();
        var status = new GoalFacts.OfficialStatus(second, LocalDate.of(2024, 5, 31), "seuranta 05/2024");
        Map<String, GoalFacts> goals = script.goals().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new GoalFacts(status, e.getValue().monitoring())));
        return new Script(
                script.round(),
                script.questionnaire(),
                script.titles(),
                goals,
                script.lastDay(),
                script.minimumCellSize(),
                script.minimumCommentSize(),
                script.contact(),
                script.pilot(),
                script.feedback());
    }

    /** An item that does not take one of the reasons. */
    static Script without(Script script, MissingReason reason, String code) {
        Questionnaire real = script.questionnaire();
        Map<String, Item> items = new LinkedHashMap<>(real.items());
        Item item = Objects.requireNonNull(items.get(code));
        Map<MissingReason, Text> missing = new LinkedHashMap<>(item.missing());
        missing.remove(reason);
        items.put(code, like(item, code, item.stem(), missing, item.since()));
        return asking(script, new Questionnaire(real.code(), real.version(), items));
    }

    private static Item added(Item like, int since) {
        return like(like, "N1", ADDED, like.missing(), since);
    }

    private static Item like(Item item, String code, Text stem, Map<MissingReason, Text> missing, int since) {
        return new Item(
                code,
                item.part(),
                item.about(),
                item.header(),
                item.type(),
                item.options(),
                item.shuffled(),
                item.maxChoices(),
                stem,
                item.noneLabel(),
                missing,
                item.missingButtons(),
                item.fromRespondents(),
                item.aspects(),
                item.follows(),
                since);
    }

    private static Script asking(Script script, Questionnaire questionnaire) {
        return new Script(
                script.round(),
                questionnaire,
                script.titles(),
                script.goals(),
                script.lastDay(),
                script.minimumCellSize(),
                script.minimumCommentSize(),
                script.contact(),
                script.pilot(),
                script.feedback());
    }
}
