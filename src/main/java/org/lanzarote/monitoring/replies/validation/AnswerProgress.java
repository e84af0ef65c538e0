package org.lanzarote.monitoring.replies.validation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the answers to some questions have come. */
@Schema(
        description =
                "How far the answers to some questions have come. A delegate gets those of its sections; what other"
                        + " sections decide is not counted.")
record AnswerProgress(
        @Schema(description = "How many questions are shown, as the answers stand")
        int shown,

        @Schema(description = "How many of these must be answered")
        int required,

        @Schema(description = "How many of those shown are answered in full")
        int answered,

        @Schema(description = "How many questions have an ERROR")
        int erroneous,

        @Schema(description = "Whether nothing among these keeps the reply from being submitted")
        boolean complete) {

    static AnswerProgress of(List<CheckedAnswer> answers, List<ReplyRemark> remarks) {
        int erroneous = (int) answers.stream()
                .map(answer -> answer.item().number())
                .filter(number -> remarks.stream()
                        .anyMatch(remark -> remark.blocks() && remark.question().equals(number)))
                .count();
        var shown = answers.stream().filter(CheckedAnswer::isShown).toList();
        return new AnswerProgress(
                shown.size(),
                (int) shown.stream().filter(CheckedAnswer::isRequired).count(),
                (int) shown.stream().filter(CheckedAnswer::isComplete).count(),
                erroneous,
                erroneous == 0);
    }
}
