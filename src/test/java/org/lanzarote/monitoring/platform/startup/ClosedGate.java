package org.lanzarote.monitoring.platform.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The address of a database at which nobody answers, until a test lets calls through to the database. */
final class ClosedGate implements AutoCloseable {

    private final URI database;
    private final int port = DeployedServers.freePort();
    private @Nullable ServerSocket calls;

    ClosedGate(String jdbcUrl) {
        this.database = URI.create(jdbcUrl.substring("jdbc:".length()));
    }

    String address() {
        return "jdbc:postgresql://localhost:%d%s".formatted(port, database.getPath());
    }

    void open() throws IOException {
        var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        calls = opened;
        run(() -> {
            while (true) {
                var call = opened.accept();
                var onward = new Socket(database.getHost(), database.getPort());
                run(() -> pass(call.getInputStream(), onward.getOutputStream()));
                run(() -> pass(onward.getInputStream(), call.getOutputStream()));
            }
        });
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        try (from;
                to) {
            from.transferTo(to);
        }
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
    public void close() throws IOException {
        if (calls != null) {
            calls.close();
        }
    }
}
