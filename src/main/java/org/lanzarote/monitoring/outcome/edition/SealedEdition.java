package org.lanzarote.monitoring.outcome.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Votes;

/**
 * What the sealed form of an edition says besides the digests of its parts. It has no words that may be taken down: of the reason
 * of a corrigendum it has a digest, as of a part.
 */
record SealedEdition(
        int round,
        String reference,
        int edition,
        LocalDate adoptedOn,
        @Nullable Votes votes,
        @Nullable String reasonSha256,
        List<String> places,
        Instant sealedAt,
        @Nullable String previousSha256) {}
