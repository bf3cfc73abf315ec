package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody was heard of, or could be written to: {@code lastDay} is null where nothing was heard yet. */
@Introspected
public record ContactRow(
        String respondent,
        String channel,
        String conversation,
        String reference,
        @Nullable LocalDate lastDay,
        int recency) {}
