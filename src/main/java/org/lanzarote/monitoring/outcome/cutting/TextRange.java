package org.lanzarote.monitoring.outcome.cutting;

/** A run of characters of a text. */
record TextRange(int start, int end) {

    boolean meets(TextRange other) {
        return start < other.end && other.start < end;
    }

    boolean has(int place) {
        return start <= place && place < end;
    }

    TextRange with(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }
}
