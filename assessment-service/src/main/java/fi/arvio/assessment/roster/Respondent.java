package fi.arvio.assessment.roster;

import java.util.List;
import java.util.UUID;

/** A person invited to a round. */
record Respondent(
        String code,
        String name,
        UUID entraObjectId,
        String language,
        String body,
        String bodyGroup,
        boolean external,
        List<String> expertise,
        List<String> goals,
        Disposition disposition) {}
