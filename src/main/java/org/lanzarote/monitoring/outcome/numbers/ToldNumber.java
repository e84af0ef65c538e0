package org.lanzarote.monitoring.outcome.numbers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.CitingKind;
import org.lanzarote.monitoring.platform.citation.CitingRecord;

/** A number of children in a text. */
@Schema(description = "A number of children in a text, and where it stands")
record ToldNumber(
        @Schema(description = "What holds the text") CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Whether the text is public already")
        boolean published,

        @Schema(description = "The number", examples = "11") int children,

        @Schema(description = "Words that tell it", examples = "eleven of the children")
        String words) {

    static ToldNumber of(CitingRecord holder, NumbersOfChildren.Found found) {
        return new ToldNumber(holder.kind(), holder.key(), holder.published(), found.children(), found.words());
    }
}
