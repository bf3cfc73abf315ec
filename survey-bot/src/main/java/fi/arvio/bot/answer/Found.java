package fi.arvio.bot.answer;

/** Something that was read, and whether it was said in so many words. */
record Found<T>(T value, boolean exact) {
    Found<T> doubted() {
        return new Found<>(value, false);
    }
}
