package org.lanzarote.monitoring.inquiry.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What is told of a thing, wherever it stands in a chain. */
record ToldThing(
        @Nullable String key,
        BilingualText label,
        @Nullable TraceState state,
        @Nullable Instant at,
        @Nullable String address,
        @Nullable String trace,
        @Nullable String party,
        @Nullable String organisation,
        @Nullable String digest) {

    /** What may be told of a thing of which no more is known than that it is cited. */
    static ToldThing named(@Nullable String key, BilingualText label, @Nullable TraceState state) {
        return new ToldThing(key, label, state, null, null, null, null, null, null);
    }

    /** The thing at its place in a chain. */
    TraceNode at(int number, TraceKind kind, TraceGraph.Place place) {
        return new TraceNode(
                number,
                kind,
                key,
                label,
                state,
                at,
                address,
                trace,
                party,
                organisation,
                digest,
                place.direction(),
                place.depth());
    }
}
