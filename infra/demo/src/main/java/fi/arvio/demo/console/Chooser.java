package fi.arvio.demo.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out who the person is. */
record Chooser(List<Expert> experts) {

    Optional<Expert> byId(String id) {
        return experts.stream()
                .filter(expert -> expert.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }

    /** Lists the experts and asks until somebody of them is named; nobody if the input ends before. */
    Optional<Expert> ask(BufferedReader in, Screen screen) throws IOException {
        screen.print(list());
        screen.print("Who are you? Type the id of an expert.");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var expert = byId(line);
            if (expert.isPresent()) {
                return expert;
            }
            if (!line.isBlank()) {
                screen.print(unknown(line.strip()));
            }
        }
        return Optional.empty();
    }

    static String unknown(String id) {
        return "There is no expert " + id + " on the roster: ./arvio console lists them.";
    }

    private String list() {
        var widest = experts.stream()
                .mapToInt(expert -> expert.name().length())
                .max()
                .orElse(0);
        return experts.stream()
                .map(expert -> "%s  %s  %s%s  %s"
                        .formatted(
                                expert.id(),
                                expert.language(),
                                expert.name(),
                                " ".repeat(widest - expert.name().length()),
                                expert.body()))
                .collect(Collectors.joining("\n"));
    }
}
