package org.lanzarote.monitoring.files.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A clamd that knows one virus, the word INFECTED, and may be told to answer in other ways. */
final class ScriptedScanner {

    /** System properties, for they alone are shared by the class loaders of the test profiles. */
    private static final String MOOD = "scanner.mood";

    private static final String PING = "zPING";

    /** How it answers. */
    enum Mood {
        WELL,
        /** As clamd does for a stream that is longer than it takes. */
        ERROR,
        HANGS_UP,
        SILENT
    }

    private ScriptedScanner() {}

    /** Starts it and tells its port. */
    static int start() {
        try {
            var calls = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var thread = new Thread(() -> serve(calls));
            thread.setDaemon(true);
            thread.start();
            return calls.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void is(Mood mood) {
        System.setProperty(MOOD, mood.name());
    }

    private static void serve(ServerSocket calls) {
        while (true) {
            try (var call = calls.accept()) {
                answer(call);
            } catch (IOException e) {
                // one end has hung up
            }
        }
    }

    private static void answer(Socket call) throws IOException {
        var mood = Mood.valueOf(System.getProperty(MOOD, Mood.WELL.name()));
        if (mood == Mood.HANGS_UP) {
            return;
        }
        var in = new DataInputStream(call.getInputStream());
        boolean isPing = command(in).equals(PING);
        var text = isPing ? "" : read(in);
        if (mood == Mood.SILENT) {
            // Until the caller hangs up.
            call.getInputStream().read();
            return;
        }
        var verdict = text.contains("INFECTED") ? "Scripted-Test-Signature FOUND" : "OK";
        if (isPing) {
            call.getOutputStream().write("PONG\0".getBytes(US_ASCII));
            return;
        }
        var answer = mood == Mood.ERROR ? "INSTREAM size limit exceeded. ERROR" : "stream: " + verdict;
        call.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
    }

    private static String command(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static String read(DataInputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return all.toString(ISO_8859_1);
    }
}
