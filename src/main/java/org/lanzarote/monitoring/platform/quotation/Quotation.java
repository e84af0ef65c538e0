package org.lanzarote.monitoring.platform.quotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The exact words of a source that a text rests on, and where they stand there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The exact words of the one answer cited. Line ends, kinds of spaces and the composition of characters"
                        + " do not count, all else does. Words that stand there several times need what decides: the field, the words"
                        + " before or after, or the occurrence. It is read with all of these by those who may read the submission;"
                        + " everybody reads the words that are public, and else the mark that stands in their place")
public record Quotation(
        @Schema(
                description = "Whole words, as they stand in the answer's CommonMark",
                examples = "carries up to two years")
        @NotBlank @Size(max = 4_000) String words,

        @Schema(description = "JSON pointer to the field of the answer that they stand in", examples = "/text")
        @Size(max = 200) @Nullable String field,

        @Schema(description = "Words that stand right before them; empty where none do") @Size(max = 1_000) @Nullable String before,

        @Schema(description = "Words that stand right after them; empty where none do") @Size(max = 1_000) @Nullable String after,

        @Schema(description = "Which of their places in that field is meant, from 1") @Min(1) @Nullable Integer occurrence) {

    /** What those read who may not read the words. */
    public static Quotation withheld(String mark) {
        return new Quotation(mark, null, null, null, null);
    }
}
