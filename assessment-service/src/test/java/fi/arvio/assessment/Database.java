package fi.arvio.assessment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** The two databases everything runs on; each call makes a fresh, empty one. */
public enum Database {
    H2 {
        @Override
        public Map<String, Object> fresh() {
            String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;${arvio.h2.options}";
            return Map.of("datasources.default.url", url);
        }
    },
    POSTGRES {
        @Override
        public Map<String, Object> fresh() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            Server server = Server.running();
            server.execute("create database " + name + " template " + Server.TEMPLATE);
            return Map.of(
                    "datasources.default.url", server.url(name),
                    "datasources.default.username", server.user(),
                    "datasources.default.password", server.password());
        }
    };

    /** Settings that point the service at a database of its own. */
    public abstract Map<String, Object> fresh();

    /** One PostgreSQL for the whole test run, embedded unless PG_TEST_URL names an outside one; never skipped. */
    private record Server(String base, String user, String password) {
        private static final String TEMPLATE =
                "arvio_template_" + ProcessHandle.current().pid();
        private static final Server RUNNING = start();

        static Server running() {
            return RUNNING;
        }

        private static Server start() {
            Server server = outside(System.getenv("PG_TEST_URL"));
            server.execute("create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), server.user(), server.password())
                    .load()
                    .migrate();
            return server;
        }

        private static Server outside(String url) {
            if (url == null || url.isBlank()) {
                return embedded();
            }
            return new Server(
                    url.replaceFirst("/[^/]*$", "/"),
                    System.getenv().getOrDefault("PG_TEST_USER", "postgres"),
                    System.getenv().getOrDefault("PG_TEST_PASSWORD", "postgres"));
        }

        private static Server embedded() {
            try {
                // Never closed: the library ends its server with the JVM.
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                return new Server("jdbc:postgresql://localhost:" + postgres.getPort() + "/", "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("no embedded PostgreSQL; PG_TEST_URL can name an outside one", e);
            }
        }

        String url(String database) {
            return base + database;
        }

        void execute(String sql) {
            try (Connection connection = DriverManager.getConnection(url("postgres"), user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
