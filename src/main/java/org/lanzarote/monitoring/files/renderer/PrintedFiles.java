package org.lanzarote.monitoring.files.renderer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** The files that this instance printed last: a manuscript that says what another said is not printed again. */
@ApplicationScoped
public class PrintedFiles {

    /** What an entry takes besides the bytes of its file. */
    private static final int ENTRY = 300;

    private final Printer printer;
    private final MeterRegistry metrics;
    private final Cache<Printed, byte[]> kept;

    PrintedFiles(Printer printer, MeterRegistry metrics, PrintedSettings settings) {
        this.printer = printer;
        this.metrics = metrics;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.mostMemory().asLongValue())
                .weigher((Printed printed, byte[] file) -> ENTRY + file.length)
                .build();
    }

    /** The file of a manuscript. One with a mark has few readers, and is printed for each of them. */
    byte[] file(Manuscript manuscript, DocumentFormat format) {
        return manuscript.mark() == null
                ? kept.get(new Printed(format, ManuscriptDigest.of(manuscript)), printed -> print(manuscript, format))
                : print(manuscript, format);
    }

    private byte[] print(Manuscript manuscript, DocumentFormat format) {
        var begun = Timer.start(metrics);
        var file = printer.print(manuscript, format);
        begun.stop(Timer.builder("documents.printed")
                .description("Documents that were printed as files, and how long each took")
                .tag("format", format.name())
                .register(metrics));
        return file;
    }

    /** What was printed, and as what. */
    private record Printed(DocumentFormat format, String digest) {}
}
