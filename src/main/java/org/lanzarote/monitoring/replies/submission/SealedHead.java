package org.lanzarote.monitoring.replies.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The part of a submission's sealed form besides its answers and attachments. */
public record SealedHead(
        int round,
        String party,
        int submission,
        int questionnaireVersion,
        Instant submittedAt,
        String account,
        String name,
        Instant due,
        boolean late,
        @Nullable LocalDate paperReceivedOn,
        @Nullable String reason,
        @Nullable String previousSha256) {}
