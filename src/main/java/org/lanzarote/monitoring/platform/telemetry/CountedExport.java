package org.lanzarote.monitoring.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends spans, and counts those that the collector took and those that it did not. */
final class CountedExport implements SpanExporter {

    private final SpanExporter exporter;
    private final Counter sent;
    private final Counter lost;
    private final AtomicInteger waiting;

    CountedExport(SpanExporter exporter, MeterRegistry metrics, Counter lost, AtomicInteger waiting) {
        this.exporter = exporter;
        this.sent = counter(metrics, "sent");
        this.lost = lost;
        this.waiting = waiting;
    }

    static Counter counter(MeterRegistry metrics, String fate) {
        return Counter.builder("traces.spans")
                .description("Spans that a collector took, and those that were lost")
                .tag("fate", fate)
                .register(metrics);
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int number = spans.size();
        var result = exporter.export(spans);
        return result.whenComplete(() -> {
            waiting.addAndGet(-number);
            (result.isSuccess() ? sent : lost).increment(number);
        });
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
