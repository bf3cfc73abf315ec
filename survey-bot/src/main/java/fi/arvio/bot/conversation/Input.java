package fi.arvio.bot.conversation;

import org.jspecify.annotations.Nullable;

/** What can come into a dialogue. */
public sealed interface Input {
    /** The chat was opened for the first time, or the app was installed: greet, but only once. */
    record Opened() implements Input {}

    /** The person is looking at an empty chat again: say where they were. */
    record Returned() implements Input {}

    /** Typed words. */
    record Said(String words) implements Input {}

    /** Something that is not text: a picture, a file. */
    record Attached() implements Input {}

    /** A card's button that starts, continues, or answers an offer. */
    record Pressed(Button button) implements Input {}

    /** A card's button that opens an answer again. */
    record Reopened(Question question) implements Input {}

    /**
     * A card's answer.
     *
     * @param round the round that the card was made for
     */
    record Submitted(
            String round,
            Question question,
            @Nullable String value,
            @Nullable String choices,
            @Nullable String text,
            @Nullable String missing)
            implements Input {}

    /** The buttons that are not answers. */
    enum Button {
        START,
        CONTINUE,
        MORE,
        ENOUGH
    }
}
