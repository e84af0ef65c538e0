package org.lanzarote.monitoring.replies.workbook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of loading a form. */
@Schema(name = "LoadedForm", description = "What came of loading a form")
record LoadedWorkbook(
        @Schema(description = "Numbers of the questions whose answers were saved, in order")
        List<String> loaded,

        @Schema(description = "How many answers say what they said when the form went out, or what is saved already")
        int unchanged,

        @Schema(description = "What was left out of a partial load; empty otherwise")
        List<SkippedAnswer> skipped) {}
