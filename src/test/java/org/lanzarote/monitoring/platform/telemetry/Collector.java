package org.lanzarote.monitoring.platform.telemetry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A collector that takes traces by OTLP over HTTP, and reads the messages by the numbers of their fields. */
final class Collector implements AutoCloseable {

    /** A span as it came. */
    record Came(String name, String trace, String parent, Map<String, Object> attributes) {}

    private static final int PATIENCE_SECONDS = 20;

    /** Fields of Span. */
    private static final int TRACE = 1;

    private static final int STATE = 3;
    private static final int PARENT = 4;
    private static final int NAME = 5;
    private static final int ATTRIBUTES = 9;
    private static final int EVENTS = 11;
    private static final int LINKS = 13;

    private final BlockingQueue<Came> spans = new LinkedBlockingQueue<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:%d/v1/traces".formatted(server.getAddress().getPort()));
    }

    /** The next spans, once there are so many. */
    List<Came> await(int number) {
        var came = new ArrayList<Came>();
        try {
            while (came.size() < number) {
                came.add(requireNonNull(spans.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "no more than " + came));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return came;
    }

    /** All that came, byte by byte. */
    String bytes() {
        return String.join("\n", messages);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            messages.add(exchange.getRequestHeaders().values() + new String(body, ISO_8859_1));
            parts(UnknownFieldSet.parseFrom(body), 1)
                    .flatMap(resource -> parts(resource, 2))
                    .flatMap(scope -> parts(scope, 2))
                    .map(Collector::span)
                    .forEach(spans::add);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static Came span(UnknownFieldSet span) {
        if (span.hasField(STATE) || span.hasField(EVENTS) || span.hasField(LINKS)) {
            throw new IllegalStateException("More than was to be told: " + span);
        }
        Map<String, Object> attributes = new TreeMap<>();
        parts(span, ATTRIBUTES).forEach(one -> attributes.put(text(one, 1), value(parts(one, 2))));
        return new Came(text(span, NAME), hex(span, TRACE), hex(span, PARENT), attributes);
    }

    /** A text, a number or one with a fraction. */
    private static Object value(Stream<UnknownFieldSet> any) {
        var value = any.findFirst().orElseThrow();
        if (value.hasField(1)) {
            return text(value, 1);
        }
        if (value.hasField(3)) {
            return value.getField(3).getVarintList().get(0);
        }
        return Double.longBitsToDouble(value.getField(4).getFixed64List().get(0));
    }

    private static Stream<UnknownFieldSet> parts(UnknownFieldSet whole, int field) {
        return whole.getField(field).getLengthDelimitedList().stream().map(Collector::read);
    }

    private static UnknownFieldSet read(ByteString part) {
        try {
            return UnknownFieldSet.parseFrom(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(UnknownFieldSet whole, int field) {
        return whole.getField(field).getLengthDelimitedList().get(0).toStringUtf8();
    }

    private static String hex(UnknownFieldSet whole, int field) {
        return whole.getField(field).getLengthDelimitedList().stream()
                .map(id -> HexFormat.of().formatHex(id.toByteArray()))
                .findFirst()
                .orElse("");
    }
}
