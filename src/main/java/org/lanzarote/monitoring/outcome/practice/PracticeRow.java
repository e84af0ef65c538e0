package org.lanzarote.monitoring.outcome.practice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promising practice as it is fetched. */
record PracticeRow(
        UUID id,
        int version,
        String chapter,
        int place,
        List<String> parties,
        UUID text,
        PracticePrinting printing,
        @Nullable UUID continues) {

    /** The Parties in whose factsheets it stands. */
    List<String> factsheets() {
        return printing == PracticePrinting.REPORT ? List.of() : parties;
    }
}
