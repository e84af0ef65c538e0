package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Pattern;

/** A line between the service and Keycloak, which a test may cut or hold up. */
public final class Relay {

    /** What the line does with each piece that passes. */
    public enum Line {
        OPEN,
        /** Takes no call. */
        CUT,
        /** Hangs up when the user was made, before the service learns of it. */
        CUT_AFTER_USER,
        /** Lets requests through and answers never. */
        SILENT
    }

    /** A system property, for it alone is shared by the class loaders of the test profiles. */
    private static final String LINE = "relay.line";

    private static final Pattern USER_MADE = Pattern.compile("/admin/realms/lanzarote[^/]*/users/");

    private final ServerSocket calls;
    private final URI target;

    private Relay(ServerSocket calls, URI target) {
        this.calls = calls;
        this.target = target;
    }

    static Relay to(URI target) {
        try {
            var relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            run(relay::takeCalls);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on, for every line; a test puts it back to {@link Line#OPEN}. */
    public static void set(Line line) {
        System.setProperty(LINE, line.name());
    }

    private static Line line() {
        return Line.valueOf(System.getProperty(LINE, Line.OPEN.name()));
    }

    private void takeCalls() throws IOException {
        while (true) {
            var call = calls.accept();
            if (line() == Line.CUT) {
                call.close();
            } else {
                var onward = new Socket(target.getHost(), target.getPort());
                run(() -> pass(call.getInputStream(), onward.getOutputStream(), false));
                run(() -> pass(onward.getInputStream(), call.getOutputStream(), true));
            }
        }
    }

    private static void pass(InputStream from, OutputStream to, boolean answers) throws IOException {
        try (from;
                to) {
            var piece = new byte[8192];
            for (int read = from.read(piece); read >= 0 && !isCut(piece, read, answers); read = from.read(piece)) {
                if (!answers || line() != Line.SILENT) {
                    to.write(piece, 0, read);
                    to.flush();
                }
            }
        }
    }

    private static boolean isCut(byte[] piece, int read, boolean answers) {
        return switch (line()) {
            case CUT -> true;
            case CUT_AFTER_USER ->
                answers
                        && USER_MADE
                                .matcher(new String(piece, 0, read, ISO_8859_1))
                                .find();
            default -> false;
        };
    }

    private static void run(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // one end has hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }

    @Override
    public String toString() {
        return "http://localhost:" + calls.getLocalPort();
    }
}
