package org.lanzarote.monitoring.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Callers on a line that carries a byte at a time: half of them never get to the end of what they ask, the others read what
 * they are answered byte by byte.
 */
final class SlowCallers implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;
    private static final int SMALL_WINDOW = 1024;

    private final List<Socket> sockets = new ArrayList<>();
    private final Thread pace = new Thread(this::go);
    private volatile boolean goesOn = true;

    private SlowCallers(URI service, int many, String path) throws IOException {
        for (int i = 0; i < many; i++) {
            var socket = new Socket();
            socket.setReceiveBufferSize(SMALL_WINDOW);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            if (i % 2 == 1) {
                say(socket, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path));
            }
            sockets.add(socket);
        }
    }

    static SlowCallers of(URI service, int many, String path) throws IOException {
        var callers = new SlowCallers(service, many, path);
        callers.pace.start();
        return callers;
    }

    int many() {
        return sockets.size();
    }

    private void go() {
        try {
            var words = "POST /rounds HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
            for (int at = 0; goesOn; at++) {
                for (int i = 0; i < sockets.size(); i++) {
                    move(sockets.get(i), i % 2 == 1, at < words.length() ? words.charAt(at) : 'x');
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void move(Socket socket, boolean reads, char next) {
        try {
            if (reads) {
                socket.getInputStream().read();
            } else {
                say(socket, String.valueOf(next));
            }
        } catch (IOException e) {
            // The service has had enough of it.
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        goesOn = false;
        for (var socket : sockets) {
            socket.close();
        }
    }
}
