package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** A stakeholder's submission as a whole, as its organisation drafts it. */
record DraftSubmission(
        @Schema(description = "Kind of organisation") @NotNull OrganisationKind kind,

        @Schema(description = "Language of all its texts") @NotNull Language language,

        @Schema(
                description = "The organisation's own answers, each question once, and only to questions that are "
                        + "shown with these answers; may be empty when there is a comment")
        @NotNull @Size(max = 500) List<@Valid @NotNull OwnAnswer> answers,

        @Schema(description = "Its comments on Parties; may be empty when there is an answer")
        @NotNull @Size(max = 2_000) List<@Valid @NotNull PartyComment> comments) {

    Set<String> parties() {
        return comments.stream().map(PartyComment::party).collect(toSet());
    }

    Set<String> questionsCommentedOn() {
        return comments.stream()
                .map(PartyComment::question)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    /** The attachments that it names. */
    Set<UUID> attachments() {
        return texts().values().stream()
                .flatMap(given -> given.attachments().stream())
                .collect(toSet());
    }

    /** Its texts by the JSON pointers under which they stand. */
    Map<String, GivenAnswer> texts() {
        Map<String, GivenAnswer> texts = new LinkedHashMap<>();
        answers.forEach(answer -> texts.put("/answers/" + texts.size(), answer.given()));
        for (int i = 0; i < comments.size(); i++) {
            texts.put(
                    "/comments/" + i + "/text",
                    new GivenAnswer(AnswerContent.NONE, comments.get(i).text()));
        }
        return texts;
    }

    List<SealedOwnAnswer> sealedAnswers() {
        return answers.stream()
                .map(answer -> new SealedOwnAnswer(
                        answer.question(),
                        answer.given().content(),
                        answer.given().text()))
                .toList();
    }

    List<SealedComment> sealedComments() {
        return comments.stream()
                .map(comment ->
                        new SealedComment(comment.party(), comment.submission(), comment.question(), comment.text()))
                .toList();
    }

    boolean saysNothing() {
        return answers.isEmpty() && comments.isEmpty();
    }
}
