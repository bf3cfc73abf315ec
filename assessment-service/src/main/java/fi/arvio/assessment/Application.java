package fi.arvio.assessment;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the assessment service. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Arvio assessment service",
                        version = "1",
                        description = "Programmes, rounds, answers under pseudonyms, published results and flags."
                                + " Every error is application/problem+json with a stable code."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public final class Application extends Micronaut {
    private Application() {}

    public static void main(String[] args) {
        new Application().classes(Application.class).banner(false).args(args).start();
    }

    /** Says what an operator can mend in one line; anything else keeps its stack trace. */
    @Override
    protected void handleStartupException(Environment environment, Throwable exception) {
        Optional<String> line = causes(exception).flatMap(c -> line(c).stream()).findFirst();
        line.ifPresent(System.err::println);
        if (line.isPresent()) {
            Runtime.getRuntime().halt(1);
        }
        super.handleStartupException(environment, exception);
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause);
    }

    private static Optional<String> line(Throwable cause) {
        return switch (cause) {
            case RefusedToStart refused -> Optional.ofNullable(refused.getMessage());
            case BindException taken -> Optional.of("The port is taken: " + taken.getMessage());
            default -> Optional.empty();
        };
    }
}
