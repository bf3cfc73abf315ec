package fi.arvio.demo.console;

/** What the console says by itself, in the languages of the dialogue. */
enum Words {
    FINNISH(
            "Ctrl-D lopettaa. Voit jatkaa täällä, selaimessa tai Teamsissa.",
            "Arvio ei juuri nyt vastaa. Yritetään uudelleen.",
            "Viesti ei mennyt vielä perille. Se on tallessa ja lähetetään ennen seuraavaa riviäsi.",
            "Ei mennyt perille: "),
    SWEDISH(
            "Ctrl-D avslutar. Du kan fortsätta här, i webbläsaren eller i Teams.",
            "Arvio svarar inte just nu. Ett nytt försök görs strax.",
            "Meddelandet har inte kommit fram än. Det är sparat och skickas före din nästa rad.",
            "Kom inte fram: "),
    ENGLISH(
            "Ctrl-D ends. You can go on here, in the browser or in Teams.",
            "Arvio does not answer just now. Trying again.",
            "The message has not arrived yet. It is kept, and sent before your next line.",
            "Did not arrive: ");

    private final String howToEnd;
    private final String trouble;
    private final String kept;
    private final String lost;

    Words(String howToEnd, String trouble, String kept, String lost) {
        this.howToEnd = howToEnd;
        this.trouble = trouble;
        this.kept = kept;
        this.lost = lost;
    }

    /** For a language tag; English for what the bot does not speak. */
    static Words in(String tag) {
        return switch (tag.split("-", 2)[0]) {
            case "fi" -> FINNISH;
            case "sv" -> SWEDISH;
            default -> ENGLISH;
        };
    }

    String howToEnd() {
        return howToEnd;
    }

    /** The bot is not to be reached. */
    String trouble() {
        return trouble;
    }

    /** A message waits for the bot. */
    String kept() {
        return kept;
    }

    /** Before what did not arrive, or why. */
    String lost() {
        return lost;
    }
}
