package org.lanzarote.monitoring.inquiry.search;

import java.util.List;

/** What the index has found: how much, of what, and the texts from one place on, cut short where they are long. */
record FoundTexts(long total, SearchFacets facets, List<SearchHit> hits, boolean cut) {

    static final FoundTexts NONE = new FoundTexts(0, SearchFacets.NONE, List.of(), false);

    boolean isEmpty() {
        return total == 0;
    }
}
