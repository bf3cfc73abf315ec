package fi.arvio.assessment.flag;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Why a rule holds of a subject: its numbers, its evidence and how they are told. */
record Case(
        Map<String, Integer> numbers,
        Measure measure,
        List<Evidence> evidence,
        Caution caution,
        Function<Wording, String> facts) {

    /** How a reader is warned that there are few answers. */
    enum Caution {
        NONE,
        FEW_RATINGS,
        FEW_ANSWERS,
        SOME_FEW
    }
}
