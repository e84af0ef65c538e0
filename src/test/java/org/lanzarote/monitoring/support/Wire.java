package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.regex.Pattern;

/** Requests as they go over the wire, for those that no client would send. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 5_000;

    private static final String END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private Wire() {}

    /** Sends a head of these lines and no body, whatever the head says of one; gives the whole answer. */
    public static String ask(String... lines) {
        return ask(RestAssured.port, lines);
    }

    /** Sends it to another server of this machine. */
    public static String ask(int port, String... lines) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var head = String.join("\r\n", lines) + "\r\nConnection: close" + END;
            socket.getOutputStream().write(head.getBytes(ISO_8859_1));
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(", ", lines), e);
        }
    }

    /** Reads no further than the answer goes: the service may wait for what it is still to be sent. */
    private static String answer(InputStream in) throws IOException {
        var answer = new StringBuilder();
        for (int one = in.read(); one >= 0; one = answer.indexOf(END) < 0 ? in.read() : -1) {
            answer.append((char) one);
        }
        var length = LENGTH.matcher(answer);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return answer + new String(in.readNBytes(body), ISO_8859_1);
    }
}
