package org.lanzarote.monitoring.replies.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Answers of a reply as one document. */
@Schema(description = "Answers of a reply as one document")
record ReplyAnswers(
        @Schema(description = "The version of the questionnaire that they answer", examples = "1")
        int questionnaireVersion,

        @Schema(description = "Answers by the number of their question, in the questionnaire's order")
        @NotNull @Size(max = 500) Map<@Pattern(regexp = QuestionNumber.PATTERN) String, @Valid @NotNull SaveAnswer> answers) {

    /** The answers that were saved. */
    static ReplyAnswers of(int questionnaireVersion, List<StoredAnswer> saved) {
        Map<String, SaveAnswer> answers = new LinkedHashMap<>();
        saved.forEach(answer -> answers.put(answer.question(), answer.asSaved()));
        return new ReplyAnswers(questionnaireVersion, answers);
    }

    /** Refuses with all that is wrong at once. */
    void requireFitting(Reply reply, AnswerSheet sheet) {
        misfits(reply, sheet).orThrow(AnsweringMessage.ANSWERS_UNFIT);
    }

    /** All that does not fit the reply and its questions. */
    Violations misfits(Reply reply, AnswerSheet sheet) {
        var violations = new Violations();
        int version = reply.questionnaire().number();
        violations.require(
                questionnaireVersion == version,
                "/questionnaireVersion",
                AnsweringMessage.ANSWERS_VERSION.with(version));
        sheet.misfits().forEach((question, misfits) -> violations.within("/answers/" + question, misfits));
        return violations;
    }
}
