package org.lanzarote.monitoring.replies.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Enters a reply that came on paper and submits it on behalf of the Party. */
record EnterPaper(
        @Schema(description = "Day on which it was received; not in the future") @NotNull LocalDate receivedOn,

        @Schema(description = "The version of the questionnaire that it answers", examples = "1")
        int questionnaireVersion,

        @Schema(
                description =
                        "Answers on the paper, by the number of the question; questions that it does not answer are "
                                + "left out")
        @NotNull @Size(min = 1, max = 500) Map<@Pattern(regexp = QuestionNumber.PATTERN) String, @Valid @NotNull SaveAnswer> answers) {

    ReplyAnswers sheet() {
        return new ReplyAnswers(questionnaireVersion, answers);
    }
}
