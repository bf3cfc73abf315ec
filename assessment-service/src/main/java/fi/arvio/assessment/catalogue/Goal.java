package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import java.util.List;

/** A goal: a short title for people, the official sentence for the record. */
public record Goal(
        String code,
        String number,
        Text title,
        String officialTitle,
        OfficialStatus officialStatus,
        List<Responsibility> responsibilities,
        List<Indicator> indicators,
        List<Action> actions) {}
