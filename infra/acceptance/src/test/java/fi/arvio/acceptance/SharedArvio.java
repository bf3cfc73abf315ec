package fi.arvio.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** One running Arvio for all classes that only talk to it, each as experts of its own; it stops after the last test. */
final class SharedArvio extends TypeBasedParameterResolver<RunningArvio> {
    @Override
    public RunningArvio resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedArvio.class))
                .getOrComputeIfAbsent("arvio", key -> start(), RunningArvio.class);
    }

    private static RunningArvio start() {
        try {
            return RunningArvio.start("shared");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
