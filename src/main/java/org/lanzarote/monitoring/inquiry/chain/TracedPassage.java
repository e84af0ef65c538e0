package org.lanzarote.monitoring.inquiry.chain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** The words of an answer on which a text rests, or the whole of it, and what became of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The words of an answer that a text quotes, or the whole answer, and what became of it by the last submission"
                        + " that you may read of all: those that are published, for everybody")
public record TracedPassage(
        @Schema(description = "Key of the evidence") UUID evidence,

        @Schema(description = "Whether words are quoted; else it is the whole answer")
        boolean quoted,

        @Schema(description = "The quoted words; absent where you may not read them") @Nullable String words,

        @Schema(description = "Absent where everybody reads nothing of it") @Nullable PassageState state,

        @Schema(description = "Number of the last submission; absent with the state") @Nullable Integer submission,

        @Schema(description = "Whether it was public and was taken down")
        boolean takenDown,

        @Schema(description = "Whether it waits for somebody who says that it still holds, quotes anew or withdraws")
        boolean waits,

        @JsonIgnore @Schema(hidden = true) boolean shown) {}
