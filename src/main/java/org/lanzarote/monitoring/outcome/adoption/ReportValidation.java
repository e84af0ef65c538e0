package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.translation.TranslationCounts;

/** The result of checking a report as for its adoption and its publication. */
record ReportValidation(
        @Schema(description = "Tag of the report that was checked: adopt or publish it with this")
        String tag,

        @Schema(description = "Whether no ERROR keeps it from adoption")
        boolean adoptable,

        @Schema(description = "Whether nothing at all keeps it from publication, once it is adopted")
        boolean publishable,

        @Schema(description = "How far its translation has come, which keeps nothing back")
        TranslationCounts translation,

        @Schema(description = "All that is wrong or doubtful")
        List<ReportRemark> remarks) {}
