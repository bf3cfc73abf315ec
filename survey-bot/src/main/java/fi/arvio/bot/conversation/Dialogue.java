package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.AnswerReader;

/**
 * The dialogue with one expert as a pure function of script, state and input.
 *
 * <p>It knows no channel, clock or database: the host stores the state, hands recorded answers on and sends the replies.
 */
public final class Dialogue {
    private final AnswerReader reader;

    public Dialogue(AnswerReader reader) {
        this.reader = reader;
    }

    /** One step; the same arguments always give the same outcome. */
    public Step step(Script script, DialogueState state, Input input) {
        Sprint sprint = new Sprint(script, state);
        switch (input) {
            case Input.Opened() -> new Course(sprint).open();
            case Input.Returned() -> new Course(sprint).comeBack();
            case Input.Said(String words) -> new Hearing(reader, sprint).hear(words);
            case Input.Attached() -> sprint.note("notUnderstood.attachment");
            case Input.Pressed(Input.Button button) -> new Course(sprint).press(button);
            case Input.Reopened(Question question) -> new Revising(sprint).reopen(question);
            case Input.Submitted submitted -> new Hearing(reader, sprint).take(submitted);
        }
        return sprint.end();
    }
}
