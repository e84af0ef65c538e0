package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Takes calls at a port, each in a thread. It can go away, and come back to the same port. */
final class Listening {

    private static final int BACKLOG = 50;

    private final Talk talk;
    private final int port;
    private volatile ServerSocket socket;

    Listening(Talk talk) throws IOException {
        this.talk = talk;
        this.socket = open(0);
        this.port = socket.getLocalPort();
        serve();
    }

    /** What is said in a call, until one of both goes. */
    interface Talk {
        void with(Socket call) throws IOException;
    }

    int port() {
        return port;
    }

    /** From now on nobody takes a call here. */
    void leave() throws IOException {
        socket.close();
    }

    void comeBack() throws IOException {
        socket = open(port);
        serve();
    }

    private static ServerSocket open(int port) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        return opened;
    }

    private void serve() {
        var here = socket;
        start(() -> {
            while (!here.isClosed()) {
                try {
                    var call = here.accept();
                    start(() -> talk(call));
                } catch (IOException e) {
                    // It has gone away.
                }
            }
        });
    }

    private void talk(Socket call) {
        try (call) {
            talk.with(call);
        } catch (IOException e) {
            // Whoever called has gone.
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
