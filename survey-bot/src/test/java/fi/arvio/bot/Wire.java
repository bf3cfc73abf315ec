package fi.arvio.bot;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * A JDBC driver whose wire to the database can be cut just before or after any statement or commit of one thread. To the
 * database that is what it is when the process is killed there: what was not committed is rolled back, and nothing of the
 * transaction can go on.
 */
public final class Wire implements Driver {
    private static final String PREFIX = "jdbc:wire:";
    private static final ThreadLocal<Scissors> SCISSORS = new ThreadLocal<>();

    static {
        try {
            DriverManager.registerDriver(new Wire());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On which side of a statement it is cut. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** The settings of a database, reached over a wire. */
    static Map<String, Object> to(Map<String, Object> settings) {
        Map<String, Object> wired = new HashMap<>(settings);
        wired.computeIfPresent(
                "datasources.default.url", (name, url) -> url.toString().replaceFirst("jdbc:", PREFIX));
        wired.put("datasources.default.driver-class-name", Wire.class.getName());
        return wired;
    }

    /**
     * Does something, and cuts the wire on the way.
     *
     * @param statement at which statement or commit it is cut, from 1
     * @return false if it was all done before so many had come
     */
    public static boolean cuts(int statement, Side side, Runnable doing) {
        Scissors scissors = new Scissors(statement, side);
        SCISSORS.set(scissors);
        try {
            doing.run();
        } catch (RuntimeException e) {
            if (!scissors.isUsed()) {
                throw e;
            }
        } finally {
            SCISSORS.remove();
        }
        return scissors.isUsed();
    }

    /** Counts down, and cuts once. */
    private static final class Scissors {
        private final Side side;
        private int left;

        Scissors(int statement, Side side) {
            this.left = statement;
            this.side = side;
        }

        boolean isUsed() {
            return left <= 0;
        }

        boolean cutsHere() {
            left--;
            return left == 0;
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url)
                ? new End(DriverManager.getConnection(url.replaceFirst(PREFIX, "jdbc:"), info)).connection()
                : null;
    }

    /** The bot's end of one connection. */
    private static final class End {
        private final Connection real;
        private boolean isCut;

        End(Connection real) {
            this.real = real;
        }

        Connection connection() {
            return wrap(Connection.class, real);
        }

        private <T> T wrap(Class<T> type, Object wrapped) {
            InvocationHandler handler = (proxy, method, arguments) -> call(wrapped, method, arguments);
            return type.cast(Proxy.newProxyInstance(Wire.class.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private Object call(Object target, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (isCut) {
                return afterTheCut(name);
            }
            Scissors scissors = name.startsWith("execute") || name.equals("commit") ? SCISSORS.get() : null;
            if (scissors == null || !scissors.cutsHere()) {
                return pass(target, method, arguments);
            }
            if (scissors.side == Side.AFTER) {
                pass(target, method, arguments);
            }
            cut();
            throw broken();
        }

        private Object pass(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                Object result = method.invoke(target, arguments);
                return switch (result) {
                    case PreparedStatement statement -> wrap(PreparedStatement.class, statement);
                    case Statement statement -> wrap(Statement.class, statement);
                    case null -> null;
                    default -> result;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** A database that loses its client rolls back. */
        private void cut() throws SQLException {
            isCut = true;
            if (!real.getAutoCommit()) {
                real.rollback();
            }
            real.close();
        }

        private static Object afterTheCut(String name) throws SQLException {
            return switch (name) {
                case "isValid" -> false;
                case "isClosed" -> true;
                case "close" -> null;
                case "hashCode" -> 0;
                case "toString" -> "a cut wire";
                default -> throw broken();
            };
        }

        private static SQLException broken() {
            return new SQLException("The wire is cut", "08006");
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
