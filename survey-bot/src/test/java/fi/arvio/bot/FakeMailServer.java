package fi.arvio.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server on a loopback socket that does at each step what it is told: answers, cuts the line or says nothing. */
public final class FakeMailServer implements AutoCloseable {
    private static final String CUT = "cut";
    private static final String SILENCE = "silence";
    private static final Map<Step, String> FRIENDLY = new EnumMap<>(Map.of(
            Step.GREETING, "220 localhost ESMTP",
            Step.EHLO, "250-localhost\r\n250 AUTH PLAIN LOGIN",
            Step.STARTTLS, "220 2.0.0 go ahead",
            Step.AUTH, "235 2.7.0 welcome",
            Step.MAIL, "250 2.1.0 ok",
            Step.RCPT, "250 2.1.5 ok",
            Step.DATA, "354 go on",
            Step.BODY, "",
            Step.END, "250 2.0.0 taken",
            Step.QUIT, "221 2.0.0 bye"));

    private final Map<Step, String> script = new ConcurrentHashMap<>(FRIENDLY);
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SSLContext encryption;
    private final ServerSocket server;

    /** The moments at which something can be told. */
    public enum Step {
        GREETING,
        EHLO,
        STARTTLS,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        /** After the first line of the message. */
        BODY,
        /** After its last. */
        END,
        QUIT
    }

    public FakeMailServer() {
        this(null);
    }

    /** One that can encrypt. */
    public FakeMailServer(SSLContext encryption) {
        this.encryption = encryption;
        if (encryption != null) {
            script.put(Step.EHLO, "250-localhost\r\n250 STARTTLS");
        }
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public FakeMailServer answers(Step step, String answer) {
        script.put(step, answer);
        return this;
    }

    public FakeMailServer cutsAt(Step step) {
        return answers(step, CUT);
    }

    public FakeMailServer isSilentAt(Step step) {
        return answers(step, SILENCE);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What came as a command, in order. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** What came whole, whatever was answered. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            closed.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (act(socket, Step.GREETING)) {
                converse(socket);
            }
        } catch (IOException e) {
            commands.add("gone");
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader lines = reader(socket);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            commands.add(line);
            Step step = step(line);
            if (!act(socket, step)) {
                return;
            }
            if (step == Step.STARTTLS && encryption != null) {
                converse(encrypted(socket));
                return;
            }
            if (step == Step.DATA && script.get(step).startsWith("354") && !takeMessage(socket, lines)) {
                return;
            }
        }
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket encrypted =
                (SSLSocket) encryption.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        encrypted.setUseClientMode(false);
        script.put(Step.EHLO, "250 localhost");
        return encrypted;
    }

    private static Step step(String line) {
        String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        return verb.equals("RSET") || verb.equals("NOOP") ? Step.MAIL : Step.valueOf(verb);
    }

    private boolean takeMessage(Socket socket, BufferedReader lines) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                messages.add(message.toString());
                return act(socket, Step.END);
            }
            message.append(line).append('\n');
            if (script.get(Step.BODY).equals(CUT)) {
                return false;
            }
        }
        return false;
    }

    /** Does what is told; false when that ends the conversation. */
    private boolean act(Socket socket, Step step) throws IOException {
        String deed = script.get(step);
        if (deed.equals(SILENCE)) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (deed.equals(SILENCE) || deed.equals(CUT)) {
            return false;
        }
        socket.getOutputStream().write((deed + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return true;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
