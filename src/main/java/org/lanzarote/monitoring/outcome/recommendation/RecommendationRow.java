package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A recommendation as it is fetched. */
record RecommendationRow(
        UUID id,
        int version,
        String code,
        String rank,
        String chapter,
        String urgency,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        UUID text,
        @Nullable Integer after,
        @Nullable String theme,
        List<LegalReference> legalBasis) {

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }

    EntityTag tag() {
        return EntityTag.of(id, version);
    }
}
