package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** What a part of an edition says in the report's other language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a part says in the report's other language, which is not the authentic text")
public record PartTranslation(
        Language language,

        @Schema(description = "Its words, with the footnotes that are words; all others are those of the part")
        TextWithCitations text,

        @Schema(description = "Common beginning of a finding and its neighbours") @Nullable String lead) {}
