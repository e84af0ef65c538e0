package org.lanzarote.monitoring.inquiry.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may know of a record in a chain: no state, where that is no more than that it is cited. Of an answer and of a copy it also tells the submission that they come
 * from, and the digest of its receipt.
 */
public record ThingFacts(
        Thing thing,
        String key,
        @Nullable String party,
        @Nullable String about,
        @Nullable Integer submission,
        @Nullable String organisation,
        @Nullable Instant at,
        @Nullable TraceState state,
        @Nullable String digest,
        @Nullable UUID origin,
        @Nullable Instant originAt,
        @Nullable UUID text) {

    /** Whether the caller may know of it, and it was not withdrawn. */
    public static boolean stands(@Nullable ThingFacts facts) {
        return facts != null && facts.state() != TraceState.WITHDRAWN;
    }

    /** Whether the caller may follow it to its own address. */
    public boolean isReadable() {
        return state != TraceState.WITHDRAWN && (thing.kind() != TraceKind.ANSWER || at != null);
    }

    /** The same facts on something that came about with it, and that is known by its own name. */
    ThingFacts as(Thing other) {
        return new ThingFacts(
                other, other.name(), party, about, submission, null, at, state, digest, origin, originAt, null);
    }

    /** The facts on the receipt of a submission, which the public never gets. */
    ThingFacts receipt() {
        var receipt = new Thing(TraceKind.RECEIPT, thing.name());
        return new ThingFacts(
                receipt,
                receipt.name(),
                party,
                about,
                submission,
                null,
                at,
                TraceState.SUBMITTED,
                digest,
                null,
                null,
                null);
    }

    /** The facts by which a submission is public, where several answers tell of it. */
    public ThingFacts orPublished(ThingFacts other) {
        return other.state == TraceState.PUBLISHED ? other : this;
    }

    /** The facts on the submission that a copy was made of, which names nobody. */
    ThingFacts submittedAs(Thing other) {
        return new ThingFacts(
                other, other.name(), null, null, null, null, originAt, TraceState.SUBMITTED, digest, null, null, null);
    }
}
