package fi.arvio.bot.conversation;

/** How long questions take. */
final class Minutes {
    private Minutes() {}

    /** Half a minute each, as the twelve of the first dialogue take about six. */
    static int of(int questions) {
        return (questions + 1) / 2;
    }

    /** A minute each: with the group's answers and two arguments to read, and a word on what they did. */
    static int again(int questions) {
        return questions;
    }
}
