package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An editorial statement as it is fetched. */
record StatementRow(
        UUID id,
        int version,
        String chapter,
        int place,
        @Nullable String heading,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        String lead,
        UUID text) {

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }
}
