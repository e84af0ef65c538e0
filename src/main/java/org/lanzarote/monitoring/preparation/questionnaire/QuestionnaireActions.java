package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may do with a version of the questionnaire: the Secretariat alone changes drafts. */
@ApplicationScoped
class QuestionnaireActions {

    private final QuestionnaireRepository questionnaires;
    private final IssuedVersion issued;
    private final Caller caller;

    QuestionnaireActions(QuestionnaireRepository questionnaires, IssuedVersion issued, Caller caller) {
        this.questionnaires = questionnaires;
        this.issued = issued;
        this.caller = caller;
    }

    List<QuestionnaireAction> permitted(int round, QuestionnaireRow row) {
        return caller.isSecretariat() && row.publishedAt() == null
                ? permitted(questionnaires.require(round, row.version()))
                : List.of();
    }

    private List<QuestionnaireAction> permitted(Questionnaire draft) {
        if (!draft.round.replies().isOpen()) {
            return List.of();
        }
        boolean additive = issued.of(draft.round)
                .map(version -> issued.breaks(version, draft.draft()).isEmpty())
                .orElse(true);
        return Stream.of(QuestionnaireAction.values())
                .filter(action -> additive || action == QuestionnaireAction.REDRAFT)
                .filter(draft::allows)
                .toList();
    }
}
