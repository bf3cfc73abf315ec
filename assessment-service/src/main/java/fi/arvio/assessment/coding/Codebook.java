package fi.arvio.assessment.coding;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of a series of rounds, in the order they were given. */
record Codebook(String series, List<Code> codes) {

    /** Why the codes make no codebook, by the place of each; none if they do. */
    Map<Integer, String> faults() {
        Map<Integer, String> faults = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            if (!seen.add(code.slug())) {
                faults.put(i, "occurs twice");
            } else if (code.parent() != null && !slugs().contains(code.parent())) {
                faults.put(i, "has a parent that is no code");
            } else if (isBelowItself(code)) {
                faults.put(i, "is below itself");
            }
        }
        return faults;
    }

    private boolean isBelowItself(Code code) {
        Set<String> above = new HashSet<>();
        String next = code.parent();
        while (next != null && above.add(next)) {
            next = parentOf(next);
        }
        return above.contains(code.slug());
    }

    private @Nullable String parentOf(String slug) {
        return codes.stream()
                .filter(code -> code.slug().equals(slug))
                .findFirst()
                .map(Code::parent)
                .orElse(null);
    }

    Set<String> slugs() {
        return codes.stream().map(Code::slug).collect(Collectors.toSet());
    }

    /** Those that may be given now. */
    Set<String> usable() {
        return codes.stream().filter(code -> !code.retired()).map(Code::slug).collect(Collectors.toSet());
    }

    /** What is used and would vanish. */
    List<String> missing(Collection<String> used) {
        return used.stream().filter(slug -> !slugs().contains(slug)).sorted().toList();
    }
}
