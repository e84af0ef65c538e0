package org.lanzarote.monitoring.platform.citation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** What became of an answer that a text cites, or of the words that it quotes, since the submission that it cites. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "What became of the cited answer, or of the words quoted from it, by the last submission that you may"
                        + " read of all: those that are published, for everybody")
public record CitedPassage(
        @Schema(description = "Key of the evidence") UUID id,

        @Schema(
                description = "JSON pointer to the target in the text, or to the link",
                examples = "/citations/0/targets/0")
        String pointer,

        @Schema(description = "Absent where everybody reads nothing of it") @Nullable PassageState state,

        @Schema(description = "Whether the words are withheld from the public in what is published of that submission")
        boolean takenDown,

        @Schema(
                description =
                        "Whether a value of the answer is another one there, beside which the words may say something else")
        boolean valueChanged,

        @Schema(description = "Whether it waits for somebody who says that it still holds, quotes anew or withdraws")
        boolean waits,

        @Schema(description = "Number of the last submission; absent with the state") @Nullable Integer submission,

        @Schema(description = "Address of the answer there, where it is followed") @Nullable String link,

        @Schema(description = "JSON pointer to the field in which quoted words stand there") @Nullable String field,

        @Schema(description = "Which of their places in that field it is, from 1") @Nullable Integer occurrence) {

    static CitedPassage of(EvidenceRow row, String pointer, CitedAnswer answer) {
        var state = row.state();
        var submission = row.submission();
        var followed = state != null && state.isFollowed() && submission != null;
        return new CitedPassage(
                row.id(),
                pointer,
                state,
                row.takenDown(),
                row.valueChanged(),
                row.waits(),
                submission,
                followed
                        ? CitedAnswer.address(
                                row.round(), answer.party(), answer.question(), requireNonNull(submission))
                        : null,
                row.fieldNow(),
                row.occurrenceNow());
    }
}
