package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.Translation;

/** Confirms translations as current, though the authentic wording changed and they did not. */
record ConfirmTranslations(
        @Schema(
                description = "Places of stale translations, as the version names them in staleTranslations",
                examples = "[\"9.1/text\"]")
        @NotEmpty @Size(max = 2_000) List<@NotNull String> places) {

    void check(DraftQuestionnaire draft) {
        var stale = new HashSet<>(draft.untranslated(Translation.STALE));
        var violations = new Violations();
        for (int i = 0; i < places.size(); i++) {
            violations.require(
                    stale.contains(places.get(i)), "/places/" + i, QuestionnaireMessage.NOT_STALE.with(places.get(i)));
        }
        violations.orThrow(QuestionnaireMessage.NOT_CONFIRMED);
    }
}
