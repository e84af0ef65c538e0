package org.lanzarote.monitoring.outcome.numbers;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.numbers.NumbersOfChildren.WordedNumber;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;

/** A number of children in a text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A number of children in a text, and where it stands")
record ToldNumber(
        @Schema(description = "What holds the text") CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Which text of the report, where the record is the report itself") @Nullable ReportPart part,

        @Schema(description = "Whether the text is public already")
        boolean published,

        @Schema(description = "The number of children that the text tells", examples = "11")
        int children,

        Counted counted,

        @Schema(description = "Words that tell it", examples = "eleven of the children")
        String words) {

    static ToldNumber of(CitingRecord holder, ReportPart part, WordedNumber found) {
        return new ToldNumber(
                holder.kind(),
                holder.key(),
                holder.kind() == CitingKind.REPORT ? part : null,
                holder.published(),
                found.children(),
                found.counted(),
                found.words());
    }
}
