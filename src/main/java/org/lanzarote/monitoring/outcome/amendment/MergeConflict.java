package org.lanzarote.monitoring.outcome.amendment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.DraftWords;

/** A place of the report at which amendments that were accepted do not go together, or not with what it reads now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MergeConflict(
        @JsonIgnore int draft,

        @Schema(description = "Place of the text, as the draft lists it")
        String place,

        @Schema(description = "How it reads now, with the labels of the draft; absent where it was taken out") @Nullable String now,

        @Schema(description = "The amendments that were accepted to it")
        List<Wish> amendments) {

    Stream<DraftWords> words() {
        return Stream.concat(
                Stream.ofNullable(now).map(words -> new DraftWords(draft, words)),
                amendments.stream()
                        .flatMap(wish -> Stream.concat(Stream.of(wish.original), Stream.ofNullable(wish.wording))
                                .map(words -> new DraftWords(wish.draft, words))));
    }

    /** The same with other words, each as its draft is read. */
    MergeConflict with(IntFunction<UnaryOperator<@Nullable String>> present) {
        return new MergeConflict(
                draft,
                place,
                present.apply(draft).apply(now),
                amendments.stream()
                        .map(wish -> wish.with(present.apply(wish.draft)))
                        .toList());
    }

    /** What one of them makes of the text of its draft. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wish(
            @Schema(description = "Number of the amendment") int amendment,

            @Schema(description = "Number of the draft that it amends")
            int draft,

            AmendmentKind kind,

            @Schema(description = "How the text read in its draft")
            String original,

            @Schema(description = "How it is to read, or what is to follow it; absent where it is to go") @Nullable String wording) {

        private Wish with(UnaryOperator<@Nullable String> present) {
            return new Wish(amendment, draft, kind, String.valueOf(present.apply(original)), present.apply(wording));
        }
    }
}
