package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** What documents in one language say of a part. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartInPrint(
        @Schema(
                description =
                        "The language of the words; the report's own where no translation into the other is confirmed")
        Language language,

        @Schema(description = "Beginning of the sentence, where the part has one") @Nullable String lead,

        @Schema(description = "The words; labels are printed, and footnotes stand at their marks")
        TextWithCitations text) {}
