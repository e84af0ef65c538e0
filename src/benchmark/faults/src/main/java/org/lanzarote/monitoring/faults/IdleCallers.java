package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Connections that say nothing until they are told to ask. */
record IdleCallers(List<Socket> sockets) implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    static IdleCallers of(URI service, int many) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (int i = 0; i < many; i++) {
            var socket = new Socket(service.getHost(), service.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            sockets.add(socket);
        }
        return new IdleCallers(sockets);
    }

    /** How many of them are answered with 200. */
    int answered(String path) {
        return (int) sockets.stream().filter(socket -> isAnswered(socket, path)).count();
    }

    private static boolean isAnswered(Socket socket, String path) {
        try {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .formatted(path)
                            .getBytes(US_ASCII));
            var begin = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(begin, US_ASCII).equals("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
