package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may do with a finding: a rapporteur of its question works on it, the Secretariat does all. */
@ApplicationScoped
class FindingActions {

    private static final Set<FindingAction> OF_RAPPORTEURS =
            EnumSet.of(FindingAction.REVISE, FindingAction.PROPOSE, FindingAction.CODE);

    private final FindingLinkQueries queries;
    private final Rapporteurs rapporteurs;
    private final Caller caller;

    FindingActions(FindingLinkQueries queries, Rapporteurs rapporteurs, Caller caller) {
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.caller = caller;
    }

    List<FindingAction> permitted(int round, FindingRow row) {
        if (!rapporteurs.mayWrite(round, row.question())) {
            return List.of();
        }
        var permitted = EnumSet.allOf(FindingAction.class);
        permitted.removeIf(action -> !fits(action, row));
        if (!caller.isSecretariat()) {
            permitted.retainAll(OF_RAPPORTEURS);
        }
        queries.destination(round, row.chapter())
                .ifPresentOrElse(
                        report -> permitted.removeIf(action -> !report.fits(action, row, caller.isSecretariat())),
                        () -> permitted.remove(FindingAction.PLACE));
        return List.copyOf(permitted);
    }

    /** Whether the finding's own state allows it. */
    private static boolean fits(FindingAction action, FindingRow row) {
        return switch (action) {
            case REVISE, WITHDRAW, PLACE, CODE -> true;
            case PROPOSE -> row.state().mayBeProposed();
            case AGREE -> row.state().mayBeAgreed();
            case RETURN -> row.state().mayBeReturned();
            case WITHDRAW_OBSERVATION -> row.observation() != null;
        };
    }
}
