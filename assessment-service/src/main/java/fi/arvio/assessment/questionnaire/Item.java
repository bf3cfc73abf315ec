package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question, what it is about and how it is answered. */
public record Item(
        String code,
        List<String> evaluationQuestions,
        About about,
        Type type,
        @Nullable String scale,
        @Nullable String choices,
        @Nullable Integer maxChoices,
        Text stem,
        @Nullable Text noneLabel) {

    /** The choice that an open item's "nothing" button stands for. */
    public static final String NONE = "NONE";

    /** What an item is asked about. */
    public enum About {
        CITY,
        PROGRAMME,
        GOAL
    }

    /** How an item is answered. */
    public enum Type {
        SCALE,
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        OPEN
    }
}
