package fi.arvio.assessment.theme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The themes that people brought up themselves, with every decision about them. */
interface OwnThemes {
    /** All that stand now, in the order of their ids, which tells nothing. */
    List<OwnTheme> of(UUID round, String item);

    /** As {@link #of}, and nobody else decides in the round until the transaction ends. */
    List<OwnTheme> toDecide(UUID round, String item);

    /** Lets the decision hold from now on and keeps the earlier ones. */
    void decide(OwnTheme theme, Decision.Kind kind, @Nullable String mergedInto, @Nullable String message);
}
