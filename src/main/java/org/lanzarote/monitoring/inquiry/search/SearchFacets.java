package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the texts found are of each kind, Party, question, chapter, round and language. */
@Schema(description = "Counts of all that was found, with all filters applied; each value may be sent as a filter")
record SearchFacets(
        List<FacetCount> kind,
        List<FacetCount> party,
        List<FacetCount> question,
        List<FacetCount> chapter,
        List<FacetCount> round,
        List<FacetCount> language) {}
