package fi.arvio.bot.conversation;

/** How long questions take: half a minute each, as the twelve of the first dialogue take about six. */
final class Minutes {
    private Minutes() {}

    static int of(int questions) {
        return (questions + 1) / 2;
    }
}
