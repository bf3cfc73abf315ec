package fi.arvio.bot.notice;

import fi.arvio.bot.delivery.Delivery;
import java.util.List;
import java.util.UUID;

/** Whoever wants to know how people can be reached: the assessment service, which owns the roster. */
public interface ReachSink {
    /** Hands on what has changed. Blocks. */
    Delivery report(UUID round, List<Reach> changed);
}
