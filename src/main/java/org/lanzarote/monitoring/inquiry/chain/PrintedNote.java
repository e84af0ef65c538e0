package org.lanzarote.monitoring.inquiry.chain;

import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;

/** A footnote of a text that factsheets print: what it cites, and the sentence that has the text or a revision of it, if one stands. */
record PrintedNote(
        PlacedMark place,
        Thing cited,
        @Nullable Thing sentence,
        @Nullable TracedPassage passage) {

    /** As a row tells it, which cites one of these things. */
    static PrintedNote of(Tuple row, Map<UUID, Thing> things) {
        return new PrintedNote(
                new PlacedMark(row.get("text", UUID.class), row.get("mark", String.class)),
                Objects.requireNonNull(things.get(row.get("cited", UUID.class))),
                row.get("kind") == null ? null : EvidenceWalk.record(row, "kind", "id"),
                EvidenceWalk.passage(row));
    }

    /** The step from the footnote, as a factsheet has it, to what it cites. */
    ChainStep from(Thing footnote) {
        return new ChainStep(footnote, cited, TraceRelation.CITES, null, null, null, passage);
    }
}
