package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;

/** One place in which two states of a questionnaire differ. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QuestionnaireChange", description = "One place in which two states of a questionnaire differ")
record Change(
        @Schema(
                description = "Place by number and field; questions, sections, choices and columns by their keys",
                examples = "questions/9.1/text/en")
        String place,

        ChangeKind kind,

        @Schema(description = "What stood there; absent when added") @Nullable JsonNode before,

        @Schema(description = "What stands there now; absent when removed") @Nullable JsonNode after,

        @Schema(description = "Why it would break answers that were given; absent when it would not") @Nullable String breaks,

        @JsonIgnore @Nullable Told breach) {

    Change(String place, ChangeKind kind, @Nullable JsonNode before, @Nullable JsonNode after, @Nullable Told breach) {
        this(place, kind, before, after, breach == null ? null : breach.english(), breach);
    }
}
