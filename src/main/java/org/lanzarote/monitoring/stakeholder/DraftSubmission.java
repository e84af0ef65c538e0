package org.lanzarote.monitoring.stakeholder;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.organisation.OrganisationKind;

/** A stakeholder's submission as a whole, as its organisation drafts it. */
record DraftSubmission(
        @Schema(description = "What kind of organisation speaks") @NotNull OrganisationKind kind,

        @Schema(description = "Language of all its texts") @NotNull Language language,

        @Schema(
                description = "Its own answers, each question once, and none that these answers leave not shown; may be"
                        + " empty when there is a comment")
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

    boolean saysNothing() {
        return answers.isEmpty() && comments.isEmpty();
    }
}
