package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.roster.Delivery;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Respondent;
import org.jspecify.annotations.Nullable;

/** Where a person is between being proposed and having answered everything. */
enum PersonState {
    PROPOSED,
    REJECTED,
    WITHDRAWN,
    DELEGATED,
    DECLINED,
    /** Nothing has been sent yet. */
    APPROVED,
    INVITED,
    /** Nobody knows whether the invitation arrived. */
    UNCERTAIN,
    UNREACHABLE,
    /** The invitation has arrived, and they have not begun. */
    DELIVERED,
    STARTED,
    PARTIAL,
    REFUSED,
    BREAK_OFF,
    COMPLETE;

    static PersonState of(Respondent one) {
        return switch (one.approval()) {
            case PROPOSED -> PROPOSED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case DELEGATED -> DELEGATED;
            case DECLINED -> DECLINED;
            case APPROVED -> asked(one.disposition(), one.reach().delivery());
        };
    }

    private static PersonState asked(Disposition disposition, @Nullable Delivery delivery) {
        return switch (disposition) {
            case STARTED -> STARTED;
            case PARTIAL -> PARTIAL;
            case REFUSED -> REFUSED;
            case BREAK_OFF -> BREAK_OFF;
            case COMPLETE -> COMPLETE;
            case INVITED -> delivery == null ? APPROVED : valueOf(delivery.name());
        };
    }
}
