package fi.arvio.assessment.theme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decision must keep: a merger leads somewhere, and never back to where it came from. */
record MergeRules(Set<String> codes, Map<UUID, OwnTheme> themes) {

    Optional<String> whyNot(OwnTheme theme, Decision decision) {
        String into = decision.mergedInto();
        String message = decision.message();
        if (message != null && message.indexOf('\0') >= 0) {
            return Optional.of("message holds a NUL.");
        }
        if (decision.kind() != Decision.Kind.MERGED) {
            return into == null ? Optional.empty() : Optional.of("mergedInto goes with MERGED only.");
        }
        if (into == null) {
            return Optional.of("MERGED needs mergedInto.");
        }
        return codes.contains(into) ? Optional.empty() : intoTheme(theme, into);
    }

    private Optional<String> intoTheme(OwnTheme theme, String into) {
        OwnTheme target = find(into);
        if (target == null) {
            return Optional.of("mergedInto names no goal, theme or programme of the round and no own theme.");
        }
        OwnTheme at = target;
        // As many steps as there are themes: what was merged in a circle before cannot hold us.
        for (int step = 0; at != null && step <= themes.size(); step++) {
            if (at.id().equals(theme.id())) {
                return Optional.of("The theme would be merged into itself.");
            }
            Decision decision = at.decision();
            at = decision == null ? null : find(decision.mergedInto());
        }
        return Optional.empty();
    }

    private @Nullable OwnTheme find(@Nullable String id) {
        return themes.values().stream()
                .filter(theme -> theme.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
