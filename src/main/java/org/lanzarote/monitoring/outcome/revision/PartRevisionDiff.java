package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextDiff;

/** What changed from one revision of a part to another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartRevisionDiff(
        @Schema(description = "The revision that is compared with")
        PartRevisionRow from,

        @Schema(description = "The revision that is compared")
        PartRevisionRow to,

        @Schema(description = "The fields that changed") List<FieldChange> fields,

        @Schema(description = "What changed in the text; absent of the title") @Nullable TextDiff text) {}
