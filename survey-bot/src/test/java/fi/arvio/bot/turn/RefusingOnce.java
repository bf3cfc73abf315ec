package fi.arvio.bot.turn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.api.Trigger;

/** Has H2 refuse the first row, as it does when a lock is not to be had. */
public final class RefusingOnce implements Trigger {
    static final AtomicInteger ROWS = new AtomicInteger();

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (ROWS.incrementAndGet() == 1) {
            throw new SQLException("no lock to be had", "HYT00", 50200);
        }
    }
}
