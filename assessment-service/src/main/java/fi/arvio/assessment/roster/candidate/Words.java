package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the three languages in which a roster file may be written. */
public final class Words {
    private static final Text YES = new Text("kyllä", "ja", "yes");
    private static final Text NO = new Text("ei", "nej", "no");

    private Words() {}

    static Stream<String> all(Text text) {
        return Stream.of(text.fi(), text.sv(), text.en()).filter(Objects::nonNull);
    }

    public static String in(String language, Text text) {
        String found = switch (language) {
            case "sv" -> text.sv();
            case "en" -> text.en();
            default -> text.fi();
        };
        return found == null ? text.fi() : found;
    }

    public static String yesOrNo(boolean value, String language) {
        return in(language, value ? YES : NO);
    }

    /** An empty cell is a no; spreadsheets write their own ticks as TRUE and FALSE. */
    static Optional<Boolean> yesOrNo(String cell) {
        if (cell.isEmpty() || is(NO, cell) || cell.equalsIgnoreCase("false")) {
            return Optional.of(false);
        }
        return is(YES, cell) || cell.equalsIgnoreCase("true") ? Optional.of(true) : Optional.empty();
    }

    static Optional<String> language(String cell) {
        return Arrays.stream(new String[][] {
                    {"fi", "suomi", "finska", "finnish"},
                    {"sv", "ruotsi", "svenska", "swedish"},
                    {"en", "englanti", "engelska", "english"}
                })
                .filter(names -> Arrays.asList(names).contains(cell.toLowerCase(Locale.ROOT)))
                .map(names -> names[0])
                .findFirst();
    }

    private static boolean is(Text word, String cell) {
        return all(word).anyMatch(cell::equalsIgnoreCase);
    }
}
