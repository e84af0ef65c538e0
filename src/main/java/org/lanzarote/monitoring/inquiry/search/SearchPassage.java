package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text around words that were searched for. */
record SearchPassage(
        @Schema(description = "Plain text, and never HTML: escape it as you show it; … stands for what is left out")
        String text,

        @Schema(description = "Where the words stand that were searched for")
        List<SearchMark> marks) {}
