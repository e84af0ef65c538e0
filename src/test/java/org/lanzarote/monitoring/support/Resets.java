package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Queue;

/** Readers who ask one after the other, and whose connections are reset before they are answered. */
public final class Resets {

    /** So many wait at once, until the next one comes. */
    private static final int WAITING = 60;

    private final String request;
    private final Queue<Socket> waiting = new ArrayDeque<>();

    private Resets(String request) {
        this.request = request;
    }

    /** So many of one account, at one address. */
    public static void of(String address, String account, int number) throws IOException {
        var resets = new Resets("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of(account) + "\r\n\r\n");
        for (int i = 0; i < number; i++) {
            resets.ask();
        }
        resets.leave(0);
    }

    private void ask() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoLinger(true, 0);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        waiting.add(socket);
        leave(WAITING);
    }

    /** All but so many. */
    private void leave(int number) throws IOException {
        while (waiting.size() > number) {
            waiting.remove().close();
        }
    }
}
