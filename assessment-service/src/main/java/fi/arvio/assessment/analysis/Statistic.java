package fi.arvio.assessment.analysis;

/** A value of several inputs that need not belong together, or why it has none. */
public sealed interface Statistic<T> {

    /** Why there is no value. */
    enum Reason {
        /** The answers have no order. */
        NOT_ORDINAL,
        /** The scales differ, so one's points say nothing about the other's. */
        DIFFERENT_SCALES,
        /** Fewer answers, people or rankings than the value needs to mean something. */
        TOO_FEW,
        /** One item cannot be ranked. */
        FEWER_THAN_TWO_ITEMS,
        /** Not everybody ranked the same items. */
        INCOMPLETE_RANKINGS,
        /** Nobody preferred anything to anything. */
        ALL_TIED,
        /** Everybody said the same of everything, so nobody knows whether they could have disagreed. */
        NO_VARIATION
    }

    /** It has a value. */
    record Known<T>(T value) implements Statistic<T> {}

    /** It has none. */
    record NotComputable<T>(Reason reason) implements Statistic<T> {}
}
