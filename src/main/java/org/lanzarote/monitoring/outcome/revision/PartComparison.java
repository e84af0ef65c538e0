package org.lanzarote.monitoring.outcome.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.difference.ThreeWay;
import org.lanzarote.monitoring.platform.difference.ThreeWayKind;
import org.lanzarote.monitoring.platform.difference.ThreeWayPiece;

/** Two wordings of a part compared with the one that both come from. */
record PartComparison(
        @Schema(description = "The wording that both sides come from", examples = "edition:1")
        String base,

        @Schema(description = "The left side", examples = "4")
        String left,

        @Schema(description = "The right side", examples = "5")
        String right,

        @Schema(description = "Whether both sides changed something of the text, a footnote or a field, otherwise")
        boolean conflict,

        @Schema(description = "The text in pieces, which joined give each of the three; none of the title")
        List<ThreeWayPiece> text,

        @Schema(description = "The footnotes, by their marks")
        List<FootnoteComparison> footnotes,

        @Schema(description = "The fields that editions keep too, also those that are the same in all three")
        List<FieldComparison> fields) {

    static PartComparison of(List<String> names, List<PartWording> wordings) {
        var base = wordings.get(0);
        var left = wordings.get(1);
        var right = wordings.get(2);
        var text = ThreeWay.of(base.markdown(), left.markdown(), right.markdown());
        var footnotes = FootnoteComparison.of(base, left, right);
        var fields = FieldComparison.of(base, left, right);
        return new PartComparison(
                names.get(0),
                names.get(1),
                names.get(2),
                text.hasConflict()
                        || footnotes.stream().anyMatch(one -> one.kind() == ThreeWayKind.CONFLICT)
                        || fields.stream().anyMatch(FieldComparison::conflicts),
                text.pieces(),
                footnotes,
                fields);
    }
}
