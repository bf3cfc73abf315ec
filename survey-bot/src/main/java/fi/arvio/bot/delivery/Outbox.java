package fi.arvio.bot.delivery;

import java.time.Instant;
import java.util.List;

/** Things on their way out, stored until they have arrived; every method is a short transaction of its own. */
public interface Outbox<R> {
    /** Claims what may go now; what is still there when the lease ends may be claimed again. */
    List<R> lease(Instant now, Instant until);

    /** Gives up every lease: whoever held them is gone. Only for a database that nobody else has open. */
    void takeOver(Instant now);

    /** What is in the same lane goes one after the other. */
    String lane(R row);

    /** How often it had been tried before it was leased. */
    int attempts(R row);

    /** Tries once, outside any transaction. Blocks. */
    Delivery send(R row);

    /** It arrived: nothing of it has to be kept. */
    void arrived(R row, Delivery.Delivered delivered);

    /** Sets aside for good, with the reason. */
    void refuse(R row, String reason);

    void retryAt(List<R> rows, Instant at);

    long waiting();

    long refused();
}
