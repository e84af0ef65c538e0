package org.lanzarote.monitoring.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.MeterProvider;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes a span of what is over, and hands it to OpenTelemetry, which sends it. Each has the attributes that are named here and no
 * others (ADR 64). Those that find no room, or a collector that does not take them, are lost and counted.
 */
final class Spans implements AutoCloseable {

    private static final String SERVICE = "lanzarote-monitoring";

    private static final AttributeKey<String> SERVICE_NAME = AttributeKey.stringKey("service.name");
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("monitoring.request_id");
    private static final AttributeKey<Long> STATEMENTS = AttributeKey.longKey("monitoring.database.statements");
    private static final AttributeKey<Double> IN_DATABASE = AttributeKey.doubleKey("monitoring.database.milliseconds");

    private static final int MOST_WAITING = 2048;
    private static final Duration SENT_EVERY = Duration.ofSeconds(1);
    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(5);
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final SdkTracerProvider provider;
    private final Tracer tracer;
    private final Counter lost;
    private final AtomicInteger waiting = new AtomicInteger();

    Spans(URI collector, double sampled, MeterRegistry metrics) {
        lost = CountedExport.counter(metrics, "lost");
        provider = SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(SERVICE_NAME, SERVICE)))
                .setSampler(Sampler.traceIdRatioBased(sampled))
                .addSpanProcessor(sending(collector, metrics))
                .build();
        tracer = provider.get(SERVICE);
    }

    private SpanProcessor sending(URI collector, MeterRegistry metrics) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector.toString())
                .setTimeout(TAKEN_WITHIN)
                .setRetryPolicy(null)
                .setMeterProvider(MeterProvider.noop())
                .build();
        return BatchSpanProcessor.builder(new CountedExport(exporter, metrics, lost, waiting))
                .setMaxQueueSize(MOST_WAITING)
                .setScheduleDelay(SENT_EVERY)
                .setExporterTimeout(TAKEN_WITHIN)
                .build();
    }

    void tell(ToldRequest told, UnderWay underWay) {
        var span = tracer.spanBuilder(told.name())
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, told.method())
                .setAttribute(STATUS, (long) told.status());
        told.route().ifPresent(form -> span.setAttribute(ROUTE, form));
        told.requestId().ifPresent(id -> span.setAttribute(REQUEST_ID, id));
        told.caller().ifPresent(caller -> span.setParent(parent(caller)));
        end(span, told.failed(), underWay);
    }

    void tell(String work, boolean done, UnderWay underWay) {
        end(tracer.spanBuilder(work), !done, underWay);
    }

    private void end(SpanBuilder made, boolean failed, UnderWay underWay) {
        var span = made.setStartTimestamp(underWay.begun())
                .setAttribute(STATEMENTS, (long) underWay.statements())
                .setAttribute(IN_DATABASE, underWay.inDatabase().toNanos() / NANOS_OF_A_MILLISECOND)
                .startSpan();
        if (!span.isRecording()) {
            return;
        }
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            lost.increment();
            return;
        }
        if (failed) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(underWay.now());
    }

    /** What else the caller tells of its trace is left behind. */
    private static Context parent(CallersSpan caller) {
        var there = SpanContext.createFromRemoteParent(
                caller.trace(), caller.span(), TraceFlags.getSampled(), TraceState.getDefault());
        return Context.root().with(Span.wrap(there));
    }

    @Override
    public void close() {
        provider.shutdown().join(TAKEN_WITHIN.toSeconds(), TimeUnit.SECONDS);
    }
}
