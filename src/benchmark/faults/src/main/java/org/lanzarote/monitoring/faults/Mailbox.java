package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Speaks as a mail server does, takes every letter, and counts how often each came. */
final class Mailbox {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?i)message-id: *<([^@]+)@.*");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Long> letters = new ConcurrentHashMap<>();

    Mailbox() throws IOException {
        start(this::serve);
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** By the key of each letter. */
    Map<String, Long> letters() {
        return letters;
    }

    private void serve() {
        while (true) {
            try {
                var call = socket.accept();
                start(() -> talk(call));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket call) {
        try (call) {
            var in = new BufferedReader(new InputStreamReader(call.getInputStream(), US_ASCII));
            say(call, "220 ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(call, "354 go on");
                    letters.merge(take(in), 1L, Long::sum);
                }
                say(call, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        } catch (IOException e) {
            // Whoever called has gone.
        }
    }

    /** Reads a letter to its end, and gives its key. */
    private static String take(BufferedReader in) throws IOException {
        var key = "none";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            var found = MESSAGE_ID.matcher(line);
            key = found.matches() ? found.group(1) : key;
        }
        return key;
    }

    private static void say(Socket call, String line) throws IOException {
        call.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        call.getOutputStream().flush();
    }
}
