package org.lanzarote.monitoring.outcome.tabling;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text of a tabled draft, as it read then. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TabledTextView(
        @JsonIgnore int ordinal,

        @Schema(description = "Its place, by which amendments name it", examples = "/paragraphs/53")
        String place,

        TabledKind kind,

        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Number of the wording that it had; absent for a heading") @Nullable Integer revision,

        @Schema(description = "How it read, CommonMark with the marks of its footnotes")
        String markdown) {

    /** The same texts with the keys that what their labels name has in the draft. */
    static List<TabledTextView> present(List<TabledTextView> texts, TabledDraft draft, TabledLabels labels) {
        var words = labels.present(
                draft.report.id(),
                texts.stream()
                        .map(text -> new DraftWords(draft.number, text.markdown))
                        .toList());
        return texts.stream()
                .map(text -> text.with(requireNonNull(words.get(new DraftWords(draft.number, text.markdown)))))
                .toList();
    }

    private TabledTextView with(String words) {
        return new TabledTextView(ordinal, place, kind, chapter, revision, words);
    }
}
