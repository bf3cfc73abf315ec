package fi.arvio.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which database a demo keeps its data in. */
public enum Database {
    H2("H2"),
    POSTGRES("PostgreSQL");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Database parse(String word) {
        return Arrays.stream(values())
                .filter(database -> database.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("--db takes one of " + words() + ". Usage: " + Options.USAGE));
    }

    private static String words() {
        return Arrays.stream(values()).map(Database::word).collect(Collectors.joining(", "));
    }
}
