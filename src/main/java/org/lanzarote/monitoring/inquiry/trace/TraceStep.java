package org.lanzarote.monitoring.inquiry.trace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a chain: the first thing rests on the second. Where a text says so, the text, and the mark of its footnote. */
record TraceStep(
        Thing from,
        Thing to,
        TraceRelation relation,
        @Nullable UUID text,
        @Nullable String mark,
        @Nullable Outside outside,
        @Nullable TracedPassage passage) {

    /** What a footnote points to outside this service, in its own words. */
    record Outside(
            @Nullable String document,
            @Nullable String locator,
            @Nullable String url,
            @Nullable String words) {}

    static TraceStep of(Thing from, TraceRelation relation, Thing to) {
        return new TraceStep(from, to, relation, null, null, null, null);
    }

    /** The same step, but of another thing, such as the footnote in which it stands. */
    TraceStep by(Thing other) {
        return new TraceStep(other, to, relation, null, null, outside, passage);
    }
}
