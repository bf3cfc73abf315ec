package fi.arvio.bot.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.bot.reminder.Plan;
import fi.arvio.bot.reminder.Reason;
import fi.arvio.bot.store.NoticeRow;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is written to next, when, by which channel, with which text and why; and for the others, why not. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanView(Instant campaignTime, List<Line> people) {
    /**
     * One person.
     *
     * @param kind INVITATION, REMINDER or ASKED; null if nobody writes, like everything up to {@code text}
     * @param number which reminder, or which that was asked for, from 1; 0 for the invitation
     * @param at campaign time
     * @param channel over which it goes as things stand; "none" where no way leads to the person
     * @param state PLANNED where it waits in the outbox already; null before
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            String respondent,
            String name,
            String language,
            String channel,
            @Nullable String kind,
            @Nullable Integer number,
            @Nullable Instant at,
            @Nullable String text,
            @Nullable String state,
            String why,
            Text reason) {}

    static PlanView of(Instant now, List<Planning.Planned> planned, Messages messages) {
        return new PlanView(
                now,
                planned.stream().map(one -> line(one, one.plan(), messages)).toList());
    }

    static Line line(Planning.Planned planned, Plan plan, Messages messages) {
        return switch (plan) {
            case Plan.Send send ->
                new Line(
                        planned.known().respondent(),
                        planned.known().person().name(),
                        planned.known().person().language().code(),
                        planned.route().channel(),
                        send.kind().name(),
                        send.number(),
                        send.at(),
                        send.text().name(),
                        state(planned, send),
                        send.why().name(),
                        sentence(send.why(), messages));
            case Plan.Not(Reason why) ->
                new Line(
                        planned.known().respondent(),
                        planned.known().person().name(),
                        planned.known().person().language().code(),
                        planned.route().channel(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        why.name(),
                        sentence(why, messages));
        };
    }

    private static @Nullable String state(Planning.Planned planned, Plan.Send send) {
        return planned.known().notices().stream()
                .filter(notice -> notice.kind().equals(send.kind().name()) && notice.number() == send.number())
                .map(NoticeRow::state)
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    private static Text sentence(Reason why, Messages messages) {
        String key = "plan." + why.name();
        return new Text(messages.say(Language.FI, key), messages.say(Language.SV, key), messages.say(Language.EN, key));
    }
}
