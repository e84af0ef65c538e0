package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** Speaks as clamd does, and finds nothing; or takes calls and says nothing. */
final class Scanner {

    private static final String PING = "zPING";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile boolean silent;

    Scanner() throws IOException {
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void setSilent(boolean silent) {
        this.silent = silent;
    }

    private void serve() {
        while (true) {
            try (var line = socket.accept()) {
                answer(line);
            } catch (SocketException e) {
                // Whoever called has gone.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One at a time, and silent until the caller goes. */
    private void answer(Socket line) throws IOException {
        var in = new DataInputStream(line.getInputStream());
        boolean isPing = command(in).equals(PING);
        for (int length = isPing ? 0 : in.readInt(); length > 0; length = in.readInt()) {
            in.skipNBytes(length);
        }
        if (silent) {
            in.read();
        } else {
            line.getOutputStream().write((isPing ? "PONG\0" : "stream: OK\0").getBytes(US_ASCII));
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
