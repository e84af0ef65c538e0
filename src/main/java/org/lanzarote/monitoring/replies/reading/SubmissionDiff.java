package org.lanzarote.monitoring.replies.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one submission differs from another of the same reply. */
record SubmissionDiff(
        @Schema(description = "Number of the submission compared with")
        int from,

        @Schema(description = "Number of this submission") int to,

        @Schema(description = "What differs, in the questionnaire's order; empty: both say the same")
        List<AnswerChange> changes) {

    static SubmissionDiff of(int from, List<AnswerView> before, int to, List<AnswerView> after) {
        Map<String, AnswerView> old = before.stream().collect(toMap(AnswerView::question, identity()));
        Map<String, AnswerView> young = after.stream().collect(toMap(AnswerView::question, identity()));
        Set<String> questions = new LinkedHashSet<>();
        after.forEach(answer -> questions.add(answer.question()));
        before.forEach(answer -> questions.add(answer.question()));
        return new SubmissionDiff(
                from,
                to,
                questions.stream()
                        .flatMap(question -> AnswerChange.between(old.get(question), young.get(question)).stream())
                        .toList());
    }
}
