package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

/** Speaks as clamd does, and finds nothing; or takes calls and says nothing. */
final class Scanner {

    private static final String PING = "zPING";

    private final Listening line = new Listening(this::answer);
    private volatile boolean silent;

    Scanner() throws IOException {}

    Listening line() {
        return line;
    }

    void setSilent(boolean silent) {
        this.silent = silent;
    }

    private void answer(Socket call) throws IOException {
        var in = new DataInputStream(call.getInputStream());
        boolean isPing = command(in).equals(PING);
        for (int length = isPing ? 0 : in.readInt(); length > 0; length = in.readInt()) {
            in.skipNBytes(length);
        }
        if (silent) {
            in.read();
        } else {
            call.getOutputStream().write((isPing ? "PONG\0" : "stream: OK\0").getBytes(US_ASCII));
        }
    }

    private static String command(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }
}
