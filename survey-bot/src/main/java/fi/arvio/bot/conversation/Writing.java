package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes a written answer in several messages until the person says that it is complete. Each part is kept at once. */
final class Writing {
    private final Sprint sprint;

    Writing(Sprint sprint) {
        this.sprint = sprint;
    }

    /** Keeps one more message and says that it is kept. */
    void hear(Question question, String text, String seal) {
        Aside writing = writing(question);
        if (add(question, text, seal)) {
            sprint.change(state -> asking(state.awaiting(writing)));
            show(question);
        }
    }

    /** Nobody is through who has changed an answer so that another question is asked after all. */
    private static DialogueState asking(DialogueState state) {
        boolean through = state.phase() == Phase.OFFERED || state.phase() == Phase.FINISHED;
        return through && state.unanswered().findAny().isPresent() ? state.in(Phase.ASKING) : state;
    }

    /** What is waited for while that question's answer is being written: as before, or from now on. */
    private Aside writing(Question question) {
        DialogueState state = sprint.state();
        Aside before = state.aside();
        boolean changing =
                state.given(question).filter(given -> !given.isSkipped()).isPresent();
        return before != null && question.equals(state.awaits(Aside.Kind.WRITING))
                ? before
                : Aside.writing(question, state.nextCard(question), changing);
    }

    /** Shows what is kept of a written answer, and asks whether it may be quoted. */
    void show(Question question) {
        sprint.state()
                .given(question)
                .map(Given::answer)
                .filter(Answer.Words.class::isInstance)
                .map(Answer.Words.class::cast)
                .ifPresent(words -> sprint.say(new Prompt.Written(new Prompt.Quoted(words.text()), isChanging())));
    }

    /** Keeps one more message; false if the answer would be too long. */
    boolean add(Question question, String text, String seal) {
        boolean goesOn = question.equals(sprint.state().awaits(Aside.Kind.WRITING));
        Optional<Given> before = sprint.state().given(question);
        List<Given.Part> parts =
                new ArrayList<>(goesOn ? before.map(Given::parts).orElse(List.of()) : List.of());
        if (repeats(parts, text)) {
            return true;
        }
        parts.add(Given.Part.written(seal, text));
        // A permission was given for a text, not for whatever takes its place.
        boolean quotable =
                goesOn && before.map(given -> given.stored().quotable()).orElse(false);
        return keep(question, parts, quotable);
    }

    /** Whoever hears nothing sends the same again, and does not mean it twice. */
    private static boolean repeats(List<Given.Part> parts, String text) {
        return parts.stream()
                .map(Given.Part::text)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .filter(text::equals)
                .isPresent();
    }

    /** Replaces one message of a written answer; false if the answer would be too long. */
    boolean replace(Given given, Given.Part edited) {
        return keep(
                given.question(),
                given.parts().stream()
                        .map(part -> Objects.equals(part.seal(), edited.seal()) ? edited : part)
                        .toList(),
                given.stored().quotable());
    }

    private boolean keep(Question question, List<Given.Part> parts, boolean quotable) {
        String text =
                parts.stream().map(Given.Part::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        if (text.length() > Item.MAX_TEXT) {
            sprint.note("notUnderstood.tooLong", Map.of("max", Item.MAX_TEXT));
            return false;
        }
        Aside aside = sprint.state().aside();
        new Answering(sprint).keep(question, Given.TYPED, new Answer.Words(text, quotable), parts);
        // More may follow, as before.
        sprint.change(state -> state.awaiting(aside));
        return true;
    }

    private boolean isChanging() {
        Aside aside = sprint.state().aside();
        return aside != null && aside.changing();
    }

    /** The answer is complete, and its permission stays as it is. */
    void done() {
        done(given -> !given.stored().quotable());
    }

    private void done(Predicate<Given> undecided) {
        Question question = sprint.state().awaits(Aside.Kind.WRITING);
        if (question != null) {
            boolean changed = isChanging();
            sprint.change(state -> state.awaiting(null));
            sprint.state().given(question).ifPresent(given -> {
                Answering answering = new Answering(sprint);
                if (changed) {
                    answering.reopenFollowUp(question);
                }
                answering.goOn(new Prompt.Echo(sprint.views().shown(given), changed, undecided.test(given)));
            });
        }
    }

    /** The answer is complete, and it may be quoted, or not. */
    void done(boolean quotable) {
        Question question = sprint.state().awaits(Aside.Kind.WRITING);
        if (question != null) {
            permit(question, quotable);
        }
        done(given -> false);
    }

    /** Gives the permission to quote a written answer, or takes it back; false if there is nothing to change. */
    boolean permit(Question question, boolean quotable) {
        Optional<Given> words = sprint.state()
                .given(question)
                .filter(given -> given.stored().kind() == Stored.Kind.WORDS
                        && given.stored().quotable() != quotable);
        words.ifPresent(given -> {
            Aside aside = sprint.state().aside();
            String text = ((Answer.Words) given.answer()).text();
            new Answering(sprint).keep(question, Given.TYPED, new Answer.Words(text, quotable), given.parts());
            sprint.change(state -> state.awaiting(aside));
        });
        return words.isPresent();
    }
}
