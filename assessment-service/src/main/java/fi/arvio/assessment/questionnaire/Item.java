package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question, what it is about and how it is answered. */
public record Item(
        String code,
        List<String> evaluationQuestions,
        Part part,
        About about,
        Type type,
        @Nullable String scale,
        @Nullable String choices,
        @Nullable Integer maxChoices,
        Text stem,
        @Nullable Text noneLabel,
        @Nullable List<Aspect> aspects,
        @Nullable Follows follows,
        @Nullable Integer since) {

    /** The choice that an open item's "nothing" button stands for. */
    public static final String NONE = "NONE";

    /** One of the two sides of a pair: importance first, then success. */
    public record Aspect(Text label, String scale) {}

    /** The earlier item that this one follows, and the choices after which it does; none means any value. */
    public record Follows(String item, List<String> choices) {}

    /** Where in the dialogue an item has its place. */
    public enum Part {
        FIXED,
        ROTATING,
        TAP,
        CLOSER,
        FURTHER,
        GOAL_FURTHER,
        FOLLOW_UP,
        EMERGING,
        /** Asked again in a second round, beside what the group answered. */
        RECONSIDERED
    }

    /** What an item is asked about. */
    public enum About {
        CITY,
        PROGRAMME,
        GOAL,
        OWN
    }

    /** How an item is answered. */
    public enum Type {
        SCALE,
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        YES_NO,
        STATUS,
        RANKING,
        PAIR,
        OPEN;

        /** Whether an answer names choices without an order. */
        public boolean isChoice() {
            return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == YES_NO || this == STATUS;
        }

        /** Whether an answer names exactly one choice. */
        public boolean isOneChoice() {
            return isChoice() && this != MULTIPLE_CHOICE;
        }
    }

    /** Of rankings and pairs figures are told by {@link Facet}; what people add in words of their own is nobody's figure. */
    public boolean hasFigure() {
        return switch (type) {
            case SCALE, SINGLE_CHOICE, MULTIPLE_CHOICE, YES_NO, STATUS -> true;
            case OPEN -> about != About.OWN && part != Part.FOLLOW_UP;
            case RANKING, PAIR -> false;
        };
    }
}
