package org.lanzarote.monitoring.replies.workbook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** The result of loading a form. */
@Schema(name = "LoadedForm", description = "Result of loading a form")
record LoadedWorkbook(
        @Schema(description = "Numbers of the questions whose answers were saved, in order")
        List<String> loaded,

        @Schema(description = "How many answers are the same as when the form was issued, or as those saved already")
        int unchanged,

        @Schema(description = "Answers left out of a partial load; empty otherwise")
        List<SkippedAnswer> skipped) {

    LoadedWorkbook in(Language language) {
        return new LoadedWorkbook(
                loaded,
                unchanged,
                skipped.stream().map(left -> left.in(language)).toList());
    }
}
