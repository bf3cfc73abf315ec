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
    public Step step(Script script, DialogueState state, Occasion occasion, Input input) {
        Sprint sprint = new Sprint(script, state, occasion);
        // News come while nobody looks: what was added waits for somebody who can see it.
        boolean unseen = !isNews(input) && new Additions(sprint).takeUp();
        switch (input) {
            case Input.Opened() -> new Course(sprint).open();
            case Input.Returned() when unseen -> {}
            case Input.Returned() -> new Course(sprint).comeBack();
            case Input.Said(String words, String ignored) when unseen -> new Hearing(reader, sprint).hearWish(words);
            case Input.Said(String words, String seal) -> new Hearing(reader, sprint).hear(words, seal);
            case Input.Edited(String words, String seal) -> new Editing(reader, sprint).edit(words, seal);
            case Input.Attached() -> sprint.note("notUnderstood.attachment");
            case Input.Pressed(Input.Button button) -> new Pressing(sprint).press(button);
            case Input.Reopened(Question question) -> new Revising(sprint).reopen(question);
            case Input.Consulted(Question question) -> new Consulting(sprint).consult(question);
            case Input.Unclear(Question question) -> new Consulting(sprint).markUnclear(question);
            case Input.Submitted submitted -> new Submitting(sprint).take(submitted);
            case Input.Decided(Input.Decision decision) -> new Deciding(sprint).tell(decision);
            case Input.Invited() -> sprint.say(sprint.views().welcome());
            case Input.Reminded(boolean lastDays) -> sprint.say(sprint.views().reminder(lastDays));
        }
        if (unseen) {
            sprint.askUnlessAsked();
        }
        return sprint.end();
    }

    /** Whether it comes from the host, while nobody may be looking. */
    private static boolean isNews(Input input) {
        return input instanceof Input.Decided || input instanceof Input.Invited || input instanceof Input.Reminded;
    }
}
