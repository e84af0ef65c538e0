package org.lanzarote.monitoring.outcome.revision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.difference.ThreeWayKind;
import org.lanzarote.monitoring.platform.text.Citation;

/** A footnote of a text in three wordings, without the words that it quotes: editions do not have them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FootnoteComparison(
        @Schema(description = "The mark of the footnote in the text, as a of [^a]")
        String mark,

        ThreeWayKind kind,

        @Schema(description = "In the base; absent where it has none") @Nullable Citation base,

        @Nullable Citation left,
        @Nullable Citation right) {

    /** All footnotes that any of the three has, by their marks. */
    static List<FootnoteComparison> of(PartWording base, PartWording left, PartWording right) {
        var inBase = byMark(base);
        var inLeft = byMark(left);
        var inRight = byMark(right);
        var marks = new TreeSet<>(inBase.keySet());
        marks.addAll(inLeft.keySet());
        marks.addAll(inRight.keySet());
        return marks.stream()
                .map(mark -> of(mark, inBase.get(mark), inLeft.get(mark), inRight.get(mark)))
                .toList();
    }

    private static FootnoteComparison of(
            String mark, @Nullable Citation base, @Nullable Citation left, @Nullable Citation right) {
        return new FootnoteComparison(mark, ThreeWayKind.of(base, left, right), base, left, right);
    }

    private static Map<String, Citation> byMark(PartWording wording) {
        var text = wording.text();
        return text == null
                ? Map.of()
                : text.citations().stream()
                        .map(FootnoteComparison::withoutQuotation)
                        .collect(toMap(Citation::mark, identity()));
    }

    private static Citation withoutQuotation(Citation one) {
        return new Citation(
                one.mark(), one.kind(), one.targets(), one.document(), one.locator(), one.url(), one.text(), null);
    }
}
