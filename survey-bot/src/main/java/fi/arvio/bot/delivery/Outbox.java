package fi.arvio.bot.delivery;

import java.time.Instant;
import java.util.List;

/** Things on their way out, stored until they have arrived; every method is a short transaction of its own. */
public interface Outbox<R> {
    /** Claims what may go now; what is still there when the lease ends may be claimed again. */
    List<R> lease(Instant now, Instant until);

    /** What is in the same lane goes one after the other. */
    String lane(R row);

    /** How often it had been tried before it was leased. */
    int attempts(R row);

    /** Tries once, outside any transaction. Blocks. */
    Delivery send(R row);

    void remove(R row);

    /** Sets aside for good, with the reason. */
    void refuse(R row, String reason);

    void retryAt(List<R> rows, Instant at);

    long waiting();

    long refused();
}
