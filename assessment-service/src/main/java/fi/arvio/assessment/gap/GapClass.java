package fi.arvio.assessment.gap;

/** How the experts' answers to the traffic-light item stand to the official status, by what most of them say. */
public enum GapClass {
    SAME,
    EXPERTS_MORE_FAVOURABLE,
    EXPERTS_LESS_FAVOURABLE,
    MIXED
}
