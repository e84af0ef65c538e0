package org.lanzarote.monitoring.outcome.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Votes;

/** What the sealed form of an edition says besides the digests of its parts. Words that may be taken down stand in parts alone. */
record SealedEdition(
        int round,
        String reference,
        int edition,
        LocalDate adoptedOn,
        @Nullable Votes votes,
        @Nullable String reason,
        List<String> places,
        Instant sealedAt,
        @Nullable String previousSha256) {}
