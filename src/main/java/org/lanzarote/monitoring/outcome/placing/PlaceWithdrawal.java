package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.analysis.finding.FindingWithdrawal;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.platform.trail.Reason;

/** Takes findings out of their places, alone or with the finding. */
@ApplicationScoped
class PlaceWithdrawal {

    private final FindingPlaceRepository places;
    private final Withdrawals withdrawals;

    PlaceWithdrawal(FindingPlaceRepository places, Withdrawals withdrawals) {
        this.places = places;
        this.withdrawals = withdrawals;
    }

    void withdraw(FindingPlace place, Reason wish) {
        var finding = place.finding;
        place.withdrawn = withdrawals.of(finding.round().number(), PartKind.OBSERVATION, finding.id(), null, wish);
    }

    void follow(@Observes FindingWithdrawal withdrawal) {
        places.of(withdrawal.finding()).ifPresent(place -> withdraw(place, withdrawal.wish()));
    }
}
