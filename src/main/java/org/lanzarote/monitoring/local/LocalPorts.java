package org.lanzarote.monitoring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds free ports of this machine for the local stack. */
public final class LocalPorts {

    private static final int PATIENCE_MILLIS = 500;

    private LocalPorts() {}

    static void requireFree(int port, String whose, String property) {
        if (answers(port)) {
            throw new LocalFailure(
                    "Port %d, meant for %s, is in use: stop what listens there, or choose another with -D%s=%d."
                            .formatted(port, whose, property, port + 1));
        }
    }

    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether something listens on a port. It tries to connect, since binding succeeds on some systems although
     * another program listens on all addresses.
     */
    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
