package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lanzarote.monitoring.preparation.round.RoundAction;
import org.lanzarote.monitoring.preparation.round.RoundObjection;

/** Forbids to launch a round without a published questionnaire. */
@ApplicationScoped
class LaunchObjection implements RoundObjection {

    private final QuestionnaireRepository questionnaires;

    LaunchObjection(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Set<RoundAction> to(Set<RoundAction> actions, int round) {
        return actions.contains(RoundAction.LAUNCH)
                        && questionnaires.inForce(round).isEmpty()
                ? Set.of(RoundAction.LAUNCH)
                : Set.of();
    }
}
