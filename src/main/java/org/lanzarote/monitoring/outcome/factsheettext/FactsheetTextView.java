package org.lanzarote.monitoring.outcome.factsheettext;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A text that stands in every factsheet. */
record FactsheetTextView(
        @Schema(description = "The name of the text in its address", examples = "key-findings")
        String name,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Whether factsheets have words of their own there; false where they say the report's")
        boolean own,

        TextWithCitations text,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "What you may do with it now") List<FactsheetTextAction> permittedActions) {}
