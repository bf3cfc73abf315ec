package fi.arvio.bot.card;

import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.conversation.Stage;
import java.util.List;
import java.util.Map;

/** What is left, until when, and how to be reminded later or never. */
final class Reminders {
    private Reminders() {}

    static Rendered render(Prompt.Reminder reminder, Phrases phrases) {
        String left = phrases.say(
                reminder.begun() ? "reminder.partial" : "reminder.notStarted",
                Map.of("left", reminder.left(), "minutes", reminder.minutes()));
        String open = phrases.say(
                reminder.lastDays() ? "reminder.lastDays" : "reminder.open", Map.of("date", reminder.lastDay()));
        String text = reminder.stage() == Stage.SECOND
                ? left + " " + phrases.say("reminder.again") + " " + open
                : left + " " + open;
        String hint = phrases.say("reminder.hint");
        String button = phrases.say(reminder.begun() ? "back.continue" : "welcome.start");
        String act = reminder.begun() ? "continue" : "start";
        String twin = text + "\n\n" + hint + "\n\n→ " + button;
        List<Object> body = List.of(
                Elements.text(text),
                Elements.subtle(hint),
                Elements.actions(List.of(Elements.primary(button, Elements.of("act", act), false))));
        return new Rendered(twin, Elements.card(body, twin));
    }
}
