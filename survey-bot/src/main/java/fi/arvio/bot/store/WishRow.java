package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wished about being written to unasked. */
@Introspected
public record WishRow(
        String respondent, String wish, @Nullable LocalDate until) {}
