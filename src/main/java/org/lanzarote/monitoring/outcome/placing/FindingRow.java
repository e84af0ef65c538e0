package org.lanzarote.monitoring.outcome.placing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A finding as it is fetched, with its place in the report. */
record FindingRow(
        UUID id,
        int version,
        int codings,
        String party,
        String question,
        int ordinal,
        String chapter,
        FindingNature nature,
        FindingState state,
        @Nullable String returnReason,
        UUID text,
        int revision,
        String author,
        Instant writtenAt,
        @Nullable Integer place,
        @Nullable String heading,
        @Nullable String lead,
        @Nullable Instant publishedAt,
        @Nullable String codes) {

    /** The ids of those that everybody reads in some words. */
    static List<UUID> published(List<FindingRow> rows) {
        return rows.stream()
                .filter(row -> row.publishedAt() != null)
                .map(FindingRow::id)
                .toList();
    }

    /** The codes in one value as they are fetched, each by itself. */
    static List<String> coded(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    /** Its tag; nobody but insiders learns from it that codes were given. */
    EntityTag tag(boolean insider) {
        return insider ? EntityTag.of(version, codings) : EntityTag.of(version);
    }

    @Nullable PlaceObservation observation() {
        return place == null ? null : new PlaceObservation(null, place, heading, lead);
    }
}
