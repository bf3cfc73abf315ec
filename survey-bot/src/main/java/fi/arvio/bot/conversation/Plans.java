package fi.arvio.bot.conversation;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a dialogue in order. */
final class Plans {
    /** Questions about the whole that are taken up at a time. */
    private static final int GENERAL_AT_ONCE = 4;

    private static final int MOST_THEMES = 5;

    private Plans() {}

    /**
     * The first dialogue: the fixed core, one tap for each assigned goal, a closer look at one of them, then the
     * rotating core. The goal with the closer look comes last of the taps, so that nobody jumps between subjects.
     */
    static List<Question> first(Questionnaire questionnaire, Assignment assignment) {
        List<Question> plan = new ArrayList<>();
        questionnaire.part(Item.Part.FIXED).forEach(item -> plan.add(about(item, assignment.programme(), null)));
        List<String> taps = new ArrayList<>(assignment.goals().subList(0, assignment.taps()));
        if (taps.remove(assignment.closer())) {
            taps.add(assignment.closer());
        }
        taps.forEach(goal -> plan.addAll(goal(questionnaire, Item.Part.TAP, goal)));
        if (!taps.isEmpty()) {
            plan.addAll(goal(questionnaire, Item.Part.CLOSER, assignment.closer()));
        }
        assignment.rotating().forEach(code -> plan.add(about(questionnaire.item(code), assignment.programme(), null)));
        return withFollowUps(questionnaire, plan);
    }

    /** The goals that may be taken up after the first dialogue. */
    static List<String> offers(Assignment assignment) {
        List<String> goals = assignment.goals();
        return List.copyOf(goals.subList(Math.min(assignment.taps(), goals.size()), goals.size()));
    }

    /** What is asked about one more goal by somebody who has a moment: the tap and its further items. */
    static List<Question> further(Script script, String goal) {
        Questionnaire questionnaire = script.questionnaire();
        List<Question> questions = new ArrayList<>(goal(questionnaire, Item.Part.TAP, goal));
        goal(questionnaire, Item.Part.GOAL_FURTHER, goal).stream()
                // A traffic light is asked only where there is an official one to compare it with.
                .filter(question -> script.item(question).type() != Item.Type.STATUS
                        || script.officialStatus(question).isPresent())
                .forEach(questions::add);
        return withFollowUps(questionnaire, questions);
    }

    /** The next questions about the whole that the person has not taken up yet; empty when none is left. */
    static List<Question> general(Script script, DialogueState state) {
        List<Question> left = script.questionnaire().part(Item.Part.FURTHER).stream()
                .flatMap(item -> aboutTheWhole(script, state, item))
                .filter(question -> !state.plan().contains(question))
                .limit(GENERAL_AT_ONCE)
                .toList();
        return withFollowUps(script.questionnaire(), left);
    }

    /** A place for one more theme of the person's own; empty when they have brought up as many as are taken. */
    static List<Question> ownTheme(Script script, DialogueState state) {
        return script.questionnaire().part(Item.Part.EMERGING).stream()
                .flatMap(item -> Stream.iterate(1, n -> n <= MOST_THEMES, n -> n + 1)
                        .map(n -> new Question(item.code(), Integer.toString(n))))
                .filter(question -> state.given(question).isEmpty())
                .limit(1)
                .toList();
    }

    /** What items added to the questionnaire since a version ask of somebody with that agenda. */
    static List<Question> addedSince(Script script, DialogueState state) {
        Agenda agenda = state.agenda();
        if (script.isSecondRound()) {
            // What was asked in no earlier round cannot be asked again.
            return List.of();
        }
        List<Question> added = new ArrayList<>();
        for (Item item : script.questionnaire().items().values()) {
            if (item.since() > agenda.version()) {
                switch (item.part()) {
                    case FIXED -> aboutTheWhole(script, state, item).forEach(added::add);
                    case TAP, CLOSER ->
                        subjects(script, agenda, item.part()).forEach(goal -> added.add(about(item, "", goal)));
                    case ROTATING, FURTHER, GOAL_FURTHER, RECONSIDERED, FOLLOW_UP, EMERGING -> {}
                }
            }
        }
        List<Question> followed = new ArrayList<>(agenda.questions());
        followed.addAll(added);
        return withFollowUps(script.questionnaire(), followed).stream()
                .filter(question -> !agenda.questions().contains(question))
                .toList();
    }

    private static List<String> subjects(Script script, Agenda agenda, Item.Part part) {
        return agenda.questions().stream()
                .filter(question -> script.item(question).part() == part)
                .map(Question::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** About the city, or the programme that the person is asked about; nothing where they are asked about none. */
    private static Stream<Question> aboutTheWhole(Script script, DialogueState state, Item item) {
        return item.about() == Item.About.PROGRAMME
                ? programme(script, state).stream().map(programme -> about(item, programme, null))
                : Stream.of(about(item, "", null));
    }

    private static Optional<String> programme(Script script, DialogueState state) {
        return state.plan().stream()
                .filter(question -> script.item(question).about() == Item.About.PROGRAMME)
                .map(Question::subject)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Each follow-up right after the question it follows. */
    static List<Question> withFollowUps(Questionnaire questionnaire, List<Question> questions) {
        List<Item> followUps = questionnaire.part(Item.Part.FOLLOW_UP);
        return questions.stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question),
                        followUps.stream()
                                .filter(item -> follows(item, question))
                                .map(item -> new Question(item.code(), question.subject()))))
                .distinct()
                .toList();
    }

    private static boolean follows(Item item, Question question) {
        Item.Condition follows = item.follows();
        return follows != null && follows.item().equals(question.item());
    }

    private static List<Question> goal(Questionnaire questionnaire, Item.Part part, String goal) {
        return questionnaire.part(part).stream()
                .map(item -> about(item, "", goal))
                .toList();
    }

    private static Question about(Item item, String programme, @Nullable String goal) {
        return switch (item.about()) {
            case CITY -> new Question(item.code(), null);
            case PROGRAMME -> new Question(item.code(), programme);
            case GOAL -> new Question(item.code(), goal);
            case OWN -> throw new IllegalArgumentException(item.code() + " is asked only of who brings something up");
        };
    }
}
