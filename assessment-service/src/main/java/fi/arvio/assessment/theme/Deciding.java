package fi.arvio.assessment.theme;

import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.text.Text;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the own themes of a round and takes decisions about them. */
@Singleton
class Deciding {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final OwnThemes themes;

    Deciding(Rounds rounds, Questionnaires questionnaires, Programmes programmes, OwnThemes themes) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.themes = themes;
    }

    /** What became of a decision. */
    sealed interface Outcome {
        /** It holds. */
        record Decided(OwnTheme theme) implements Outcome {}

        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** Answers to a pilot never count. */
        record Pilot() implements Outcome {}

        /** The theme or what holds of it is not what the decision was meant for. */
        record Stale() implements Outcome {}

        /** There is no such theme, or its author has deleted it. */
        record NoTheme() implements Outcome {}

        /** It contradicts itself or leads nowhere. */
        record Refused(String why) implements Outcome {}
    }

    List<OwnTheme> of(Round round) {
        return item(round).map(item -> themes.of(round.id(), item)).orElse(List.of());
    }

    /** The item that asks for themes, if the round's questionnaire has one. */
    private Optional<String> item(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        return questionnaires.find(asked.code(), asked.version()).stream()
                .flatMap(questionnaire -> questionnaire.items().stream())
                .filter(item -> item.about() == Item.About.OWN)
                .map(Item::code)
                .findFirst();
    }

    @Transactional
    Outcome decide(UUID roundId, UUID themeId, ThemeDecisionRequest request, Predicate<OwnTheme> meant) {
        Optional<Round> round = rounds.find(roundId);
        if (round.isEmpty()) {
            return new Outcome.NoRound();
        }
        return round.get().isPilot() ? new Outcome.Pilot() : decide(round.get(), themeId, request, meant);
    }

    private Outcome decide(Round round, UUID themeId, ThemeDecisionRequest request, Predicate<OwnTheme> meant) {
        String item = item(round).orElse("");
        Map<UUID, OwnTheme> standing =
                themes.toDecide(round.id(), item).stream().collect(Collectors.toMap(OwnTheme::id, Function.identity()));
        OwnTheme theme = standing.get(themeId);
        if (theme == null) {
            return new Outcome.NoTheme();
        }
        if (!meant.test(theme)) {
            return new Outcome.Stale();
        }
        Decision decision = new Decision(0, request.decision(), into(request), message(request));
        return new MergeRules(titles(round).keySet(), standing)
                .whyNot(theme, decision)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> decided(theme, decision));
    }

    private Outcome decided(OwnTheme theme, Decision decision) {
        Decision before = theme.decision();
        if (before != null && before.says(decision)) {
            return new Outcome.Decided(theme);
        }
        themes.decide(theme, decision.kind(), decision.mergedInto(), decision.message());
        return themes.of(theme.key().round(), theme.key().item()).stream()
                .filter(one -> one.id().equals(theme.id()))
                .findFirst()
                .<Outcome>map(Outcome.Decided::new)
                .orElseThrow(() -> new IllegalStateException("a locked theme vanished"));
    }

    private static @Nullable String into(ThemeDecisionRequest request) {
        String into = request.mergedInto();
        return into == null || into.isBlank() ? null : into.strip();
    }

    private static @Nullable String message(ThemeDecisionRequest request) {
        String message = request.message();
        return message == null || message.isBlank() ? null : message.strip();
    }

    /** What a theme can be merged into and how it is called. */
    Map<String, Text> titles(Round round) {
        Map<String, Text> titles = new HashMap<>();
        round.programmes().stream()
                .flatMap(code -> programmes.find(code).stream())
                .forEach(programme -> note(programme, titles));
        return titles;
    }

    private static void note(Programme programme, Map<String, Text> titles) {
        titles.put(programme.code(), programme.shortTitle());
        programme.themes().forEach(theme -> titles.put(theme.code(), theme.title()));
        programme.allGoals().forEach(goal -> titles.put(goal.code(), goal.title()));
    }
}
