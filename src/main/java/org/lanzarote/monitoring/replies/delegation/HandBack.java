package org.lanzarote.monitoring.replies.delegation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Hands the sections back, since the work on them is done. */
record HandBack(
        @Schema(description = "Note to the focal point, CommonMark; may be absent")
        @SafeMarkup
        @Size(max = 2_000) @Nullable String note) {}
