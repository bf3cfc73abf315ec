package fi.arvio.assessment.flag;

/** How much a flag weighs: LOW on few answers, HIGH where a measure is far beyond its threshold. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
