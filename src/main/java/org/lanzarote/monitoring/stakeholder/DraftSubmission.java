package org.lanzarote.monitoring.stakeholder;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.organisation.OrganisationKind;
import org.lanzarote.monitoring.problem.Violations;

/** A stakeholder's submission as a whole, as its organisation drafts it. */
record DraftSubmission(
        @Schema(description = "What kind of organisation speaks") @NotNull OrganisationKind kind,

        @Schema(description = "Language of all its texts") @NotNull Language language,

        @Schema(description = "Its own answers, each question once; may be empty when there is a comment")
        @NotNull @Size(max = 500) List<@Valid @NotNull OwnAnswer> answers,

        @Schema(description = "Its comments on Parties; may be empty when there is an answer")
        @NotNull @Size(max = 2_000) List<@Valid @NotNull PartyComment> comments) {

    Set<String> parties() {
        return comments.stream().map(PartyComment::party).collect(toSet());
    }

    /** Answers fit the questionnaire, comments the roster too, and there is something to read. */
    void check(Set<String> own, Set<String> ofStates, Set<String> roster) {
        var violations = new Violations();
        violations.require(
                !answers.isEmpty() || !comments.isEmpty(), "/answers", "Give at least one answer or one comment");
        checkAnswers(own, violations);
        checkComments(ofStates, roster, violations);
        violations.orThrow("The submission does not fit the round");
    }

    private void checkAnswers(Set<String> answerable, Violations violations) {
        var seen = new HashSet<String>();
        for (int i = 0; i < answers.size(); i++) {
            var question = answers.get(i).question();
            var pointer = "/answers/" + i + "/question";
            violations.require(
                    answerable.contains(question),
                    pointer,
                    "No question " + question + " takes a stakeholder's answer");
            violations.require(seen.add(question), pointer, "Question " + question + " is answered already");
        }
    }

    private void checkComments(Set<String> answerable, Set<String> roster, Violations violations) {
        for (int i = 0; i < comments.size(); i++) {
            var comment = comments.get(i);
            var pointer = "/comments/" + i;
            violations.require(
                    roster.contains(comment.party()), pointer + "/party", comment.party() + " is not on the roster");
            violations.require(
                    comment.question() == null || answerable.contains(comment.question()),
                    pointer + "/question",
                    "No question " + comment.question() + " takes an answer");
        }
    }
}
