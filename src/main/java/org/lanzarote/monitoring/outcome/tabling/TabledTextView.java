package org.lanzarote.monitoring.outcome.tabling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextLabels;

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

    /** The same texts with the present keys of what their labels name. */
    static List<TabledTextView> present(List<TabledTextView> texts, TextLabels labels) {
        var words = labels.present(texts.stream().collect(toMap(TabledTextView::ordinal, TabledTextView::markdown)));
        return texts.stream()
                .map(text -> text.with(requireNonNull(words.get(text.ordinal))))
                .toList();
    }

    private TabledTextView with(String words) {
        return new TabledTextView(ordinal, place, kind, chapter, revision, words);
    }
}
