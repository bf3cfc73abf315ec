package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.answer.Until;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.text.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Does what a person asks for in words. */
final class Obeying {
    private final Sprint sprint;
    private final Course course;

    Obeying(Sprint sprint) {
        this.sprint = sprint;
        this.course = new Course(sprint);
    }

    void obey(Reading.Wished wished) {
        switch (wished.command()) {
            case HELP -> sprint.explain("help", Map.of());
            case GREETING -> course.comeBack();
            case PAUSE -> course.pause();
            case CONTINUE, DONE -> course.resume();
            case STATUS -> status();
            case MY_ANSWERS -> new Revising(sprint).showAnswers();
            case SKIPPED -> new Revising(sprint).showSkipped();
            case CHANGE -> new Revising(sprint).change(wished.number());
            case BACK -> new Revising(sprint).goBack();
            case KEEP -> new Keeping(sprint).keep();
            case MONITORING -> new Consulting(sprint).consultOpen();
            case QUOTE -> new Revising(sprint).permit(true);
            case DO_NOT_QUOTE -> new Revising(sprint).permit(false);
            case GOAL_QUESTIONS -> course.more();
            case GENERAL_QUESTIONS -> course.general();
            case PROPOSE_THEME -> course.proposeTheme();
            case UNCLEAR -> new Consulting(sprint).markOpenUnclear();
            case TEXT_ONLY -> sprint.sendTextOnly(true);
            case CARDS -> sprint.sendTextOnly(false);
            case WHO_SEES -> sprint.explainWhoSees();
            case WHY -> sprint.explain(sprint.script().isSecondRound() ? "why.second" : "why", Map.of());
            case CONTACT ->
                sprint.explain("contact", Map.of("contact", sprint.script().contact()));
            case DELETE_ANSWERS -> new Deleting(sprint).ask();
            case SNOOZE -> snooze(wished.rest());
            case AWAY -> away(wished.rest());
            case NO_REMINDERS -> noReminders();
            case STOP -> stop();
            case LANGUAGE -> sprint.note("language.which");
            case LANGUAGE_FI -> sprint.speak(Language.FI);
            case LANGUAGE_SV -> sprint.speak(Language.SV);
            case LANGUAGE_EN -> sprint.speak(Language.EN);
        }
    }

    private void status() {
        Views views = sprint.views();
        int total = views.numbered().size();
        int left = views.left();
        sprint.explain(
                "status.text",
                Map.of(
                        "answered",
                        total - left,
                        "total",
                        total,
                        "left",
                        left,
                        "date",
                        sprint.script().lastDay()));
    }

    private void snooze(String rest) {
        Optional<LocalDate> until = Until.read(rest, sprint.occasion().today());
        LocalDate lastDay = sprint.script().lastDay();
        if (until.isEmpty()) {
            sprint.note("snooze.when");
        } else if (until.get().isAfter(lastDay)) {
            sprint.note("snooze.afterEnd", Map.of("date", lastDay));
        } else {
            rest(Event.Contact.SNOOZED, until.get());
            sprint.note("snooze.done", Map.of("date", until.get()));
        }
    }

    private void away(String rest) {
        Optional<LocalDate> until = Until.lastDayAway(rest, sprint.occasion().today());
        LocalDate lastDay = sprint.script().lastDay();
        if (until.isEmpty()) {
            sprint.note("away.when");
        } else {
            rest(Event.Contact.AWAY, until.get());
            if (until.get().isBefore(lastDay)) {
                sprint.note("away.done", Map.of("date", until.get()));
            } else {
                sprint.note("away.pastEnd", Map.of("date", lastDay));
            }
        }
    }

    private void rest(Event.Contact wish, LocalDate until) {
        sprint.emit(new Event.Reachable(wish, until));
        if (sprint.state().phase() == Phase.ASKING) {
            sprint.change(state -> state.in(Phase.PAUSED));
        }
    }

    private void noReminders() {
        sprint.emit(new Event.Reachable(Event.Contact.NO_REMINDERS, null));
        sprint.noteLastDay("noReminders");
    }

    private void stop() {
        DialogueState state = sprint.state();
        sprint.change(s -> s.in(Phase.STOPPED).awaiting(null).reopening(null));
        sprint.emit(new Event.Reachable(Event.Contact.STOPPED, null));
        if (!state.agenda().complete() && state.phase() != Phase.STOPPED) {
            sprint.progress(state.hasAnswers() ? Event.Progress.BREAK_OFF : Event.Progress.REFUSED);
        }
        sprint.note(state.hasAnswers() ? "stopped.withAnswers" : "stopped.withoutAnswers");
    }
}
