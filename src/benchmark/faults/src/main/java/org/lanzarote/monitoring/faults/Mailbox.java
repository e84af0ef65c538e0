package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Speaks as a mail server does, takes every letter, and counts how often each came; or reads letters and does not say so. */
final class Mailbox {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?i)message-id: *<([^@]+)@.*");

    private final Map<String, Long> letters = new ConcurrentHashMap<>();
    private final Map<String, Long> unanswered = new ConcurrentHashMap<>();
    private final Listening line = new Listening(this::talk);
    private volatile boolean silent;

    Mailbox() throws IOException {}

    Listening line() {
        return line;
    }

    void setSilent(boolean silent) {
        this.silent = silent;
    }

    /** Those that it said it took, by the key of each. */
    Map<String, Long> letters() {
        return letters;
    }

    /** Those that it read without saying so. */
    Map<String, Long> unanswered() {
        return unanswered;
    }

    private void talk(Socket call) throws IOException {
        var in = new BufferedReader(new InputStreamReader(call.getInputStream(), US_ASCII));
        say(call, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(call, "354 go on");
                var letter = read(in);
                if (silent) {
                    unanswered.merge(letter, 1L, Long::sum);
                    in.read();
                    return;
                }
                letters.merge(letter, 1L, Long::sum);
            }
            say(call, line.startsWith("QUIT") ? "221 bye" : "250 fine");
        }
    }

    /** Reads a letter to its end, and gives its key. */
    private static String read(BufferedReader in) throws IOException {
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
