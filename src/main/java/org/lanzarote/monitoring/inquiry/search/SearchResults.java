package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.Paged;

/** One page of what was found, with the counts of all of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchResults(
        @Schema(description = "The texts, the most fitting first")
        List<SearchHit> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next,

        @Schema(description = "How many texts were found") long total,

        SearchFacets facets,

        @Schema(
                description =
                        "Words that stand in none of the texts, and those that were searched for in their place; absent"
                                + " where it was searched for what was written")
        @Nullable List<Correction> corrected)
        implements Paged {

    static SearchResults of(Page<SearchHit> page, FoundTexts found, List<Correction> corrected) {
        return new SearchResults(
                page.items(), page.next(), found.total(), found.facets(), corrected.isEmpty() ? null : corrected);
    }
}
