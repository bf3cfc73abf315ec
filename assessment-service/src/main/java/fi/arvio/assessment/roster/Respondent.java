package fi.arvio.assessment.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person on the roster of a round; in a group once the round is open and they are approved. */
public record Respondent(
        String code,
        String name,
        @Nullable UUID entraObjectId,
        @Nullable String email,
        String language,
        String body,
        @Nullable String bodyGroup,
        boolean external,
        @Nullable String timeZone,
        List<String> expertise,
        List<String> goals,
        Approval approval,
        @Nullable String delegatedFrom,
        Disposition disposition,
        Reach reach) {

    public boolean isApproved() {
        return approval == Approval.APPROVED;
    }

    /** Whether they are to be counted among the invited: who declines counts as a refusal, not as never asked. */
    public boolean isInvited() {
        return bodyGroup != null && (isApproved() || approval == Approval.DECLINED);
    }

    /** Whether they are of the group; before the round opens nobody is of any. */
    public boolean isOf(String group) {
        return group.equals(bodyGroup);
    }

    public Respondent with(Approval other) {
        return copy(bodyGroup, goals, other, delegatedFrom);
    }

    public Respondent in(String group, List<String> askable) {
        return copy(group, askable, approval, delegatedFrom);
    }

    public Respondent with(List<String> askable) {
        return copy(bodyGroup, askable, approval, delegatedFrom);
    }

    public Respondent insteadOf(String original) {
        return copy(bodyGroup, goals, approval, original);
    }

    private Respondent copy(
            @Nullable String group, List<String> askable, Approval decided, @Nullable String standingInFor) {
        return new Respondent(
                code,
                name,
                entraObjectId,
                email,
                language,
                body,
                group,
                external,
                timeZone,
                expertise,
                askable,
                decided,
                standingInFor,
                disposition,
                reach);
    }

    /** The person on the roster of another round, at the address that is known by now: an old one may be another's. */
    public Respondent anew(Person known) {
        boolean same = email != null && Person.lower(email).equals(known.email());
        return new Respondent(
                code,
                name,
                known.entraObjectId(),
                same ? email : known.email(),
                language,
                body,
                null,
                external,
                timeZone,
                expertise,
                goals,
                approval,
                approval == Approval.PROPOSED ? delegatedFrom : null,
                Disposition.INVITED,
                Reach.UNKNOWN);
    }
}
