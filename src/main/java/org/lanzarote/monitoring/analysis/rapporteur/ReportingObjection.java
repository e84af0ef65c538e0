package org.lanzarote.monitoring.analysis.rapporteur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.preparation.round.RoundAction;
import org.lanzarote.monitoring.preparation.round.RoundObjection;

/** Forbids findings to a rapporteur who is appointed for no question of the round today. */
@ApplicationScoped
class ReportingObjection implements RoundObjection {

    private final Rapporteurs rapporteurs;
    private final Caller caller;

    ReportingObjection(Rapporteurs rapporteurs, Caller caller) {
        this.rapporteurs = rapporteurs;
        this.caller = caller;
    }

    @Override
    public Set<RoundAction> to(Set<RoundAction> actions, int round) {
        boolean asks = caller.isRapporteur() && actions.contains(RoundAction.WRITE_FINDING);
        return asks && !rapporteurs.isAppointed(round) ? Set.of(RoundAction.WRITE_FINDING) : Set.of();
    }
}
