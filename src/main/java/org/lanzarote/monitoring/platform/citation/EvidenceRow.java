package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** Evidence as a reader of its text sees it: words and places that he may not read are null. */
record EvidenceRow(
        UUID text,
        int ordinal,
        UUID id,
        int round,
        boolean quoted,
        boolean takenDown,
        String mark,
        @Nullable String words,
        @Nullable String field,
        @Nullable Integer occurrence,
        @Nullable String before,
        @Nullable String after,
        @Nullable PassageState state,
        @Nullable Integer submission,
        @Nullable String fieldNow,
        @Nullable Integer occurrenceNow,
        boolean valueChanged,
        boolean waits) {

    @Nullable Quotation quotation() {
        if (!quoted) {
            return null;
        }
        return words == null ? Quotation.withheld(mark) : new Quotation(words, field, before, after, occurrence);
    }
}
