package fi.arvio.assessment.roster;

import fi.arvio.assessment.text.Text;
import java.util.Optional;

/** Where a person stands on the way from the provider's proposal to being asked. The client sees who declined as APPROVED. */
public enum Approval {
    PROPOSED("Ehdotettu", "Föreslagen", "Proposed"),
    APPROVED("Hyväksytty", "Godkänd", "Approved"),
    REJECTED("Hylätty", "Avvisad", "Rejected"),
    /** Taken off by the facilitator. */
    WITHDRAWN("Poistettu", "Struken", "Withdrawn"),
    /** Said no by other ways than the chat. */
    DECLINED("Kieltäytynyt", "Tackat nej", "Declined"),
    /** A colleague takes part instead. */
    DELEGATED("Siirretty kollegalle", "Överlåten till kollega", "Handed to a colleague");

    private final String fi;
    private final String sv;
    private final String en;

    Approval(String fi, String sv, String en) {
        this.fi = fi;
        this.sv = sv;
        this.en = en;
    }

    public Text label() {
        return new Text(fi, sv, en);
    }

    /** As the client sees it, who is not told who of the approved declined. */
    public Approval toClient() {
        return this == DECLINED ? APPROVED : this;
    }

    /**
     * What holds after a decision, or nothing if it cannot be taken here. Taken again it changes nothing, and approving
     * somebody who declined neither asks them again nor tells that they did.
     */
    public Optional<Approval> then(Decision decision) {
        boolean allowed = switch (decision) {
            case PROPOSED -> this == REJECTED || this == WITHDRAWN || this == DECLINED;
            case APPROVED -> this == PROPOSED || this == REJECTED;
            case REJECTED -> this == PROPOSED;
            case WITHDRAWN -> this == PROPOSED || this == APPROVED;
            case DECLINED, DELEGATED -> this == APPROVED;
            case CHANGED -> false;
        };
        boolean stays = decision == Decision.CHANGED || (decision == Decision.APPROVED && this == DECLINED);
        Approval after = stays ? this : valueOf(decision.name());
        return allowed || after == this ? Optional.of(after) : Optional.empty();
    }
}
