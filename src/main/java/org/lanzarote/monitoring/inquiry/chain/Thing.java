package org.lanzarote.monitoring.inquiry.chain;

import java.util.UUID;

/** One thing in a chain, by its kind and what tells it from others of that kind; it is not shown. */
public record Thing(TraceKind kind, String name) {

    public static Thing of(TraceKind kind, UUID id) {
        return new Thing(kind, id.toString());
    }

    public UUID id() {
        return UUID.fromString(name);
    }

    /** Whether it is a record that is told apart by its id. */
    public boolean isRecord() {
        return switch (kind) {
            case FACTSHEET, FOOTNOTE, REPORT_FOOTNOTE, DOCUMENT, EXPLANATION, RECEIPT -> false;
            case SUBMISSION -> name.length() == 36;
            default -> true;
        };
    }
}
