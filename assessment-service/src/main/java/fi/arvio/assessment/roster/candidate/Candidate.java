package fi.arvio.assessment.roster.candidate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as a row of a file tells of them, well-formed in itself. */
public record Candidate(
        int row,
        @Nullable String code,
        String name,
        @Nullable String email,
        @Nullable UUID entraObjectId,
        String body,
        List<String> expertise,
        String language,
        boolean external,
        @Nullable String timeZone,
        String approval) {}
