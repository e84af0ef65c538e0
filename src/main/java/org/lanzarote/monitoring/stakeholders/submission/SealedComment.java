package org.lanzarote.monitoring.stakeholders.submission;

import org.jspecify.annotations.Nullable;

/** A stakeholder's comment on a Party, as the sealed form holds it. */
public record SealedComment(
        String party,
        @Nullable Integer submission,
        @Nullable String question,
        String text) {}
