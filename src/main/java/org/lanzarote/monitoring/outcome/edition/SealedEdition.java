package org.lanzarote.monitoring.outcome.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Votes;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The part of an edition's sealed form besides the digests of its parts. */
record SealedEdition(
        int round,
        String reference,
        BilingualText title,
        int edition,
        @Nullable String meeting,
        String decision,
        LocalDate adoptedOn,
        @Nullable Votes votes,
        @Nullable String reason,
        List<String> places,
        Instant sealedAt,
        @Nullable String previousSha256) {}
