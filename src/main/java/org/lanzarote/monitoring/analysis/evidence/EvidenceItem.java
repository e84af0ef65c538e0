package org.lanzarote.monitoring.analysis.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** Evidence as it is fetched, with the record that rests on it and what became of it. */
record EvidenceItem(
        UUID id,
        int version,
        UUID answer,
        int round,
        String party,
        String question,
        int submission,
        CitingKind kind,
        String key,
        boolean own,
        boolean quoted,
        @Nullable String words,
        @Nullable String field,
        @Nullable Integer occurrence,
        @Nullable String before,
        @Nullable String after,
        @Nullable String sha256,
        PassageState state,
        boolean takenDown,
        boolean waits,
        Instant since,
        int last,
        @Nullable String fieldNow,
        @Nullable Integer occurrenceNow,
        boolean valueChanged,
        @Nullable Integer confirmedBySubmission,
        @Nullable String confirmedBecause,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    @Nullable Quotation quotation() {
        return words == null ? null : new Quotation(words, field, before, after, occurrence);
    }

    @Nullable ConfirmedEvidence confirmation() {
        return confirmedBySubmission == null || confirmedBecause == null || confirmedBy == null || confirmedAt == null
                ? null
                : new ConfirmedEvidence(confirmedBySubmission, confirmedBecause, confirmedBy, confirmedAt);
    }
}
