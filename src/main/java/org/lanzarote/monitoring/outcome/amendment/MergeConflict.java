package org.lanzarote.monitoring.outcome.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place of the report at which amendments that were accepted do not go together, or not with what it reads now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MergeConflict(
        @Schema(description = "Place of the text, as the draft lists it")
        String place,

        @Schema(description = "How it reads now; absent where it was taken out") @Nullable String now,

        @Schema(description = "The amendments that were accepted to it")
        List<Wish> amendments) {

    Stream<String> words() {
        return Stream.concat(
                Stream.ofNullable(now),
                amendments.stream()
                        .flatMap(wish -> Stream.concat(Stream.of(wish.original), Stream.ofNullable(wish.wording))));
    }

    /** The same with other words. */
    MergeConflict with(UnaryOperator<@Nullable String> present) {
        return new MergeConflict(
                place,
                present.apply(now),
                amendments.stream()
                        .map(wish -> new Wish(
                                wish.amendment,
                                String.valueOf(present.apply(wish.original)),
                                present.apply(wish.wording)))
                        .toList());
    }

    /** What one of them makes of the text of its draft. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wish(
            @Schema(description = "Number of the amendment") int amendment,

            @Schema(description = "How the text read in its draft")
            String original,

            @Schema(description = "How it is to read; absent where it is to go") @Nullable String wording) {}
}
