package fi.arvio.bot.card;

import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One's own answers as a list: what several lines in a row are about is said once, above them. */
final class Summaries {
    private final Phrases phrases;

    Summaries(Phrases phrases) {
        this.phrases = phrases;
    }

    Rendered render(Prompt.Summary summary) {
        boolean skipped = summary.selection() == Prompt.Selection.SKIPPED;
        String title = phrases.say(
                switch (summary.selection()) {
                    case COMPLETE -> "summary.title";
                    case SO_FAR -> "myAnswers.title";
                    case SKIPPED -> "skipped.title";
                });
        StringBuilder twin = new StringBuilder(title);
        List<Object> body = new ArrayList<>(List.of(Elements.heading(title)));
        if (!skipped && summary.lines().stream().anyMatch(line -> line.earlier() != null)) {
            String lead = phrases.say("again.summary");
            twin.append('\n').append(lead);
            body.add(Elements.text(lead));
        }
        boolean headedBefore = true;
        for (List<Prompt.Line> group : groups(summary.lines())) {
            boolean headed = group.size() > 1;
            // What stands under a heading is set apart; what stands alone follows line by line.
            twin.append(headed || headedBefore ? "\n\n" : "\n");
            if (headed) {
                String about = phrases.of(group.getFirst().context());
                twin.append(about).append('\n');
                body.add(Elements.subheading(about));
            }
            twin.append(group.stream().map(line -> line(line, headed)).collect(Collectors.joining("\n")));
            group.forEach(line -> body.add(row(summary.round(), line, headed, skipped)));
            headedBefore = headed;
        }
        twin.append("\n\n").append(howToGoBack(summary, skipped));
        return new Rendered(twin.toString(), Elements.card(body, twin.toString()));
    }

    private String howToGoBack(Prompt.Summary summary, boolean skipped) {
        return skipped
                ? phrases.say(
                        "skipped.howToAnswer",
                        Map.of("number", summary.lines().getFirst().number()))
                : phrases.say("summary.howToChange");
    }

    /** Lines about the same goal or programme that follow one another. */
    private static List<List<Prompt.Line>> groups(List<Prompt.Line> lines) {
        List<List<Prompt.Line>> groups = new ArrayList<>();
        for (Prompt.Line line : lines) {
            if (groups.isEmpty() || !isAboutTheSame(groups.getLast().getLast(), line)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private static boolean isAboutTheSame(Prompt.Line before, Prompt.Line line) {
        String subject = line.question().subject();
        return subject != null
                && line.shown().item().about() != Item.About.OWN
                && Objects.equals(before.question().subject(), subject);
    }

    private String line(Prompt.Line line, boolean grouped) {
        boolean named = !grouped && Phrases.isNamedByContext(line.shown().item());
        return named
                ? phrases.say(
                        "summary.line",
                        Map.of("number", line.number(), "header", line.context(), "answer", answer(line)))
                : line.number() + ". " + asked(line, grouped) + " " + answer(line);
    }

    /** What was answered, and before that in the earlier round. */
    private String answer(Prompt.Line line) {
        Prompt.Shown earlier = line.earlier();
        return earlier == null
                ? phrases.answer(line.shown())
                : phrases.say("again.line", Map.of("answer", line.shown(), "earlier", earlier));
    }

    private String asked(Prompt.Line line, boolean grouped) {
        Item item = line.shown().item();
        return grouped ? phrases.of(item.stem()) : phrases.asked(item, line.context());
    }

    /** A line that opens its answer again when pressed. */
    private Map<String, Object> row(String round, Prompt.Line line, boolean grouped, boolean skipped) {
        String go = phrases.say(skipped ? "skipped.answer" : "summary.change", Map.of("number", line.number()));
        Map<String, Object> data = QuestionCard.address("change", round, line.question(), 0);
        Map<String, Object> asked = Elements.subtle(line.number() + ". " + asked(line, grouped));
        Map<String, Object> answer = Elements.text(answer(line));
        answer.put("spacing", "None");
        Map<String, Object> words = Elements.of("type", "Column", "width", "stretch", "items", List.of(asked, answer));
        Map<String, Object> hint = Elements.subtle(go);
        hint.put("color", "Accent");
        Map<String, Object> link = Elements.of(
                "type", "Column", "width", "auto", "verticalContentAlignment", "Center", "items", List.of(hint));
        return Elements.of(
                "type",
                "ColumnSet",
                "separator",
                true,
                "columns",
                List.of(words, link),
                "selectAction",
                Elements.submit(go, data, false));
    }
}
