package org.lanzarote.monitoring.analysis.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.TranslatedText;

/** How many Parties give a value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueCount(
        @Schema(description = "YES, NO, PARTLY, or a key of the question's answer set")
        String value,

        @Schema(description = "What the key stands for; absent of YES, NO, PARTLY and OTHER") @Nullable TranslatedText label,

        @Schema(description = "How many Parties give it, alone or among others")
        long parties) {}
