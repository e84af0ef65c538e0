package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** How a part of a report read in one of its revisions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartRevisionView(
        @Schema(description = "Which revision it is") PartRevisionRow revision,

        @Schema(description = "What it had besides its text")
        List<PartField> fields,

        @Schema(description = "Its text; targets have their present numbers and codes. Absent of the title") @Nullable TextWithCitations text,

        @Schema(description = "Links that are not footnotes: the supporting paragraphs of a recommendation")
        List<TypedLink> links) {}
