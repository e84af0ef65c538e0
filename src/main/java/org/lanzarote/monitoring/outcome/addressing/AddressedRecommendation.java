package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A recommendation with whom it addresses now. */
record AddressedRecommendation(
        UUID id, int version, AddresseeKind addresseeKind, List<String> addresseeParties, ReportStatus status) {

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }

    EntityTag tag() {
        return EntityTag.of(id, version);
    }
}
