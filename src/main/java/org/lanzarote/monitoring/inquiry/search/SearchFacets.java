package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the texts found are of each kind, Party, question, chapter, round and language. */
@Schema(description = "Counts of all that was found, with all filters applied; each value may be sent as a filter")
record SearchFacets(
        @Schema(description = "By kind of text") List<FacetCount> kind,

        @Schema(description = "By Party that it is of, about or to; a text may have several, or none")
        List<FacetCount> party,

        @Schema(
                description =
                        "By question that it belongs to; a text on a sub-question also counts for the question over it")
        List<FacetCount> question,

        @Schema(description = "By chapter that it is in or feeds")
        List<FacetCount> chapter,

        @Schema(description = "Numbers of texts found, by the number of their round")
        List<FacetCount> round,

        @Schema(description = "Numbers of texts found, by their language")
        List<FacetCount> language) {}
