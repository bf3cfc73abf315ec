package fi.arvio.bot;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.net.BindException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the survey bot. */
public final class Application extends Micronaut {
    private Application() {}

    public static void main(String[] args) {
        new Application().classes(Application.class).args(args).start();
    }

    /** Says what an operator can mend in one line; anything else keeps its stack trace. */
    @Override
    protected void handleStartupException(Environment environment, Throwable exception) {
        Optional<String> line = Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> line(cause).stream())
                .findFirst();
        line.ifPresent(System.err::println);
        if (line.isPresent()) {
            Runtime.getRuntime().halt(1);
        }
        super.handleStartupException(environment, exception);
    }

    private static Optional<String> line(Throwable cause) {
        return switch (cause) {
            case RefusedToStart refused -> Optional.ofNullable(refused.getMessage());
            case BindException taken -> Optional.of("The port is taken: " + taken.getMessage());
            default -> Optional.empty();
        };
    }
}
