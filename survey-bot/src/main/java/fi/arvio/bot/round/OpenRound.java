package fi.arvio.bot.round;

import fi.arvio.bot.assignment.Bank;
import fi.arvio.bot.assignment.Candidate;
import fi.arvio.bot.conversation.Script;
import fi.arvio.bot.reminder.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as the bot runs it, compiled once from the service's document.
 *
 * @param earlierRound whose answers are looked at again; null unless this is a second round
 */
public record OpenRound(
        UUID id,
        String series,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        Script script,
        Map<String, Person> roster,
        List<Candidate> candidates,
        Bank bank,
        long seed,
        Policy reminders,
        @Nullable UUID earlierRound) {

    /** Whether answers are taken at that moment of campaign time. */
    public boolean takesAnswers(Instant campaignTime) {
        return campaignTime.isBefore(closesAt);
    }

    /** The day that it is in the round's time zone. */
    public LocalDate day(Instant campaignTime) {
        return campaignTime.atZone(zone).toLocalDate();
    }
}
