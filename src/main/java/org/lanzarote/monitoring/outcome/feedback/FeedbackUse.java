package org.lanzarote.monitoring.outcome.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** One place in the report or the factsheets that uses an extract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One place where the report or the factsheets use what was said")
record FeedbackUse(
        CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Where it is, in a few words", examples = "In recommendation II-3")
        String where,

        @Schema(
                description =
                        "What stands there, CommonMark without its footnotes; absent for introductions, which are long")
        @Nullable String text) {}
