package fi.arvio.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The services this process has started, so that they all end with it. */
final class Children implements AutoCloseable {
    private final List<ServiceProcess> all = new ArrayList<>();
    private boolean closed;

    /** How a service is started. */
    interface Start {
        ServiceProcess start() throws IOException;
    }

    /** Under the lock, so that an ending that comes in between does not miss one. */
    synchronized ServiceProcess add(Start start) throws IOException {
        if (closed) {
            throw new Refusal("Ended while starting.");
        }
        var service = start.start();
        all.add(service);
        return service;
    }

    synchronized List<ServiceProcess> all() {
        return List.copyOf(all);
    }

    CompletableFuture<?>[] ends() {
        return all().stream().map(ServiceProcess::onEnd).toArray(CompletableFuture<?>[]::new);
    }

    /** All are asked before any is waited for. */
    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(ServiceProcess::askToEnd);
        all.forEach(ServiceProcess::close);
    }
}
