package org.lanzarote.monitoring.outcome.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** An editorial statement as it is fetched. */
record StatementRow(
        UUID id,
        int version,
        String chapter,
        int place,
        @Nullable String heading,
        @Nullable BilingualText headingTitle,
        AddresseeKind addresseeKind,
        List<String> addresseeParties,
        String lead,
        UUID text) {

    Addressee addressee() {
        return new Addressee(addresseeKind, addresseeParties);
    }

    /** The Parties of a roster in whose factsheets it stands. */
    List<String> factsheets(Set<String> roster) {
        return addresseeParties.isEmpty() ? roster.stream().sorted().toList() : addresseeParties;
    }
}
