package fi.arvio.demo.lifeline;

import java.io.IOException;
import java.io.OutputStream;

/** A Java agent that ends its process when the one that started it is gone. */
public final class Lifeline {
    private Lifeline() {}

    /** Called by the JVM before the service's main method. */
    public static void premain(String arguments) {
        Thread.ofPlatform().name("lifeline").daemon().start(Lifeline::watch);
    }

    /** Standard input is a pipe from the starter: the kernel closes it, however the starter ended. */
    private static void watch() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe says the same as a closed one.
        }
        System.exit(0);
    }
}
