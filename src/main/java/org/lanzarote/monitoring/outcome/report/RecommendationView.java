package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.TextWithCitations;

/** A recommendation, what supports it and which findings lead to it. */
record RecommendationView(
        @Schema(description = "Code, unique in the report", examples = "III-3")
        String code,

        @Schema(description = "Tag to send in If-Match") String tag,
        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Term of the round's urgency scale")
        String urgency,

        Addressee addressee,
        TextWithCitations text,

        @Schema(description = "Numbers of the paragraphs that support it")
        List<Integer> paragraphs,

        @Schema(description = "Ids of the findings that cite it or are linked to it")
        List<String> findings) {}
