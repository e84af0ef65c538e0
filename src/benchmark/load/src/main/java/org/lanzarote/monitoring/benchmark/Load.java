package org.lanzarote.monitoring.benchmark;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.Phase;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.util.CountDown;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.api.HttpRequest;
import io.hyperfoil.http.api.HttpRequestWriter;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.AsciiString;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Sends requests with Hyperfoil over kept connections, and takes no answer but the expected one. */
final class Load {

    private static final String PHASE = "measured";
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI target;
    private final Meter meter;
    private final Requests requests;
    private final AtomicLong bytes = new AtomicLong();
    private final Histogram nanoseconds = Figures.histogram();
    private final Map<Session, Long> sent = new HashMap<>();
    private volatile long first;
    private volatile long last;
    private volatile @Nullable String unexpected;

    private Load(URI target, Meter meter, Requests requests) {
        this.target = target;
        this.meter = meter;
        this.requests = requests;
    }

    /** Each connection sends its next request when it has its answer, for that long. */
    static Figures steady(URI target, Meter meter, Requests requests, int connections, Duration time)
            throws SQLException {
        var load = new Load(target, meter, requests);
        var builder = load.benchmark(connections);
        return load.send(builder, builder.addPhase(PHASE).always(connections).duration(time.toMillis()));
    }

    /** So many sessions send one request each, over that many connections. */
    static Figures burst(URI target, Meter meter, Requests requests, int sessions, int connections)
            throws SQLException {
        var load = new Load(target, meter, requests);
        var builder = load.benchmark(connections);
        return load.send(builder, builder.addPhase(PHASE).atOnce(sessions));
    }

    private BenchmarkBuilder benchmark(int connections) {
        return BenchmarkBuilder.builder()
                .name("benchmark")
                .threads(1)
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .host(target.getHost())
                .port(target.getPort())
                .allowHttp2(false)
                .requestTimeout(PATIENCE_MILLIS)
                .sharedConnections(connections)
                .endHttp()
                .ergonomics()
                .autoRangeCheck(false)
                .stopOnInvalid(false)
                .repeatCookies(false)
                .userAgentFromSession(false)
                .endErgonomics()
                .endPlugin();
    }

    private Figures send(BenchmarkBuilder builder, PhaseBuilder<?> phase) throws SQLException {
        var step = phase.scenario()
                .initialSequence("one")
                .step(HttpStepCatalog.SC)
                .httpRequest(requests.method())
                .path(session -> requests.path(session.uniqueId()))
                .headerAppender(this::head);
        if (requests.method() != HttpMethod.GET) {
            step.body((session, connection) -> body(session.uniqueId()));
        }
        step.handler()
                .status(this::status)
                .header(this::header)
                .rawBytes(new Weighing(bytes))
                .onCompletion(this::complete)
                .endHandler();
        var before = meter.read();
        new LocalSimulationRunner(builder.build(), this::fail, null, null).run();
        if (unexpected != null) {
            throw new IllegalStateException(requests.method() + " " + requests.path(0) + ": " + unexpected);
        }
        return new Figures(
                nanoseconds.getTotalCount(),
                Duration.ofNanos(last - first),
                nanoseconds,
                bytes.get(),
                meter.since(before));
    }

    private ByteBuf body(int session) {
        var body = requests.body(session);
        return body == null ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body);
    }

    /** A request begins when it is written, and not while it waits for a free connection. */
    private void head(Session session, HttpRequestWriter writer) {
        var now = System.nanoTime();
        if (sent.isEmpty()) {
            first = now;
        }
        sent.put(session, now);
        requests.head(session.uniqueId(), writer::putHeader);
    }

    private void complete(Session session) {
        last = System.nanoTime();
        nanoseconds.recordValue(last - Objects.requireNonNull(sent.get(session)));
    }

    private void fail(Phase ran, int step, String metric, StatisticsSnapshot snapshot, CountDown rest) {
        if (snapshot.errors() > 0) {
            unexpected = "%d connection errors, %d timeouts, %d invalid, %d internal errors"
                    .formatted(
                            snapshot.connectionErrors,
                            snapshot.requestTimeouts,
                            snapshot.invalid,
                            snapshot.internalErrors);
        }
    }

    private void status(HttpRequest request, int status) {
        if (status != requests.status()) {
            unexpected = "status %d".formatted(status);
        }
    }

    private void header(HttpRequest request, CharSequence name, CharSequence value) {
        if (AsciiString.contentEqualsIgnoreCase(HttpHeaderNames.ETAG, name)) {
            requests.tagged(request.session.uniqueId(), value.toString());
        }
    }
}
