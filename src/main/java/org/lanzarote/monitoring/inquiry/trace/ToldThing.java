package org.lanzarote.monitoring.inquiry.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.inquiry.trace.TraceGraph.TracePlace;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What is told of a thing, wherever it stands in a chain. */
record ToldThing(
        @Nullable String key,
        BilingualText label,
        @Nullable TraceState state,
        @Nullable Instant at,
        @Nullable DraftChange draft,
        @Nullable Boolean reworded,
        @Nullable Instant readdressedAt,
        @Nullable String address,
        @Nullable String trace,
        @Nullable String party,
        @Nullable String organisation,
        @Nullable String digest) {

    /** What is told of a document, or of a footnote of one. */
    static ToldThing inDocument(
            @Nullable String key,
            BilingualText label,
            @Nullable TraceState state,
            @Nullable Instant at,
            @Nullable String address,
            @Nullable String trace,
            @Nullable String party) {
        return new ToldThing(key, label, state, at, null, null, null, address, trace, party, null, null);
    }

    /** What may be told of a thing of which no more is known than that it is cited. */
    static ToldThing named(@Nullable String key, BilingualText label) {
        return new ToldThing(key, label, null, null, null, null, null, null, null, null, null, null);
    }

    /** What may be told of a thing that is gone. */
    static ToldThing withdrawn(String key, BilingualText label, @Nullable Instant at) {
        return new ToldThing(key, label, TraceState.WITHDRAWN, at, null, null, null, null, null, null, null, null);
    }

    /** The same of what stands on as a record, and in no factsheet any more: its own chain leads to it. */
    ToldThing left(Instant since) {
        return new ToldThing(
                key, label, TraceState.WITHDRAWN, since, null, null, null, null, trace, party, organisation, digest);
    }

    /** The thing at its place in a chain. */
    TraceNode at(int number, TraceKind kind, TracePlace place) {
        return new TraceNode(
                number,
                kind,
                key,
                label,
                state,
                at,
                draft,
                reworded,
                readdressedAt,
                address,
                trace,
                party,
                organisation,
                digest,
                place.direction(),
                place.depth());
    }
}
