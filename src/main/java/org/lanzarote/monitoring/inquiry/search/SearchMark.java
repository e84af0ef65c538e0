package org.lanzarote.monitoring.inquiry.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a passage that is one of the words searched for. */
@Schema(description = "A piece of the passage, in UTF-16 code units as JavaScript counts them")
record SearchMark(
        @Schema(description = "Where it begins", examples = "21")
        int start,

        @Schema(description = "Where it ends, without the unit at this place", examples = "27")
        int end) {

    SearchMark back(int by) {
        return new SearchMark(start - by, end - by);
    }
}
