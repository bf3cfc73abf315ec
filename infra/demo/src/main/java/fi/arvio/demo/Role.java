package fi.arvio.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whom a token speaks for. */
public enum Role {
    FACILITATOR,
    CLIENT,
    ADMINISTRATOR,
    CONTROLLER,
    BOT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role parse(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("Usage: ./arvio token <role>, where the role is one of " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
