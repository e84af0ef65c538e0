package org.lanzarote.monitoring.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.problem.Violations;

/** A version of the questionnaire as a whole, as its drafters send it. */
record DraftQuestionnaire(
        @Schema(description = "How the questionnaire is called") @NotNull @Valid BilingualText title,

        @Schema(description = "The language whose wording decides") @NotNull Language authentic,

        @Schema(description = "All items in order; a sub-question stands after its question, which is a GROUP")
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull DraftQuestion> questions) {

    /** Numbers are unique, sub-questions follow a group, and no group is empty. */
    void check() {
        var violations = new Violations();
        Map<String, AnswerKind> earlier = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var pointer = "/questions/" + i + "/number";
            var parent = QuestionNumber.parent(question.number());
            violations.require(
                    !earlier.containsKey(question.number()), pointer, "Number " + question.number() + " is taken");
            violations.require(
                    parent.isEmpty() || earlier.get(parent) == AnswerKind.GROUP,
                    pointer,
                    "Question " + parent + " must stand before it, as a GROUP");
            earlier.put(question.number(), question.kind());
            parents.add(parent);
        }
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            violations.require(
                    question.kind() != AnswerKind.GROUP || parents.contains(question.number()),
                    "/questions/" + i + "/kind",
                    "A GROUP needs a sub-question");
        }
        violations.orThrow("The questionnaire is not valid");
    }
}
