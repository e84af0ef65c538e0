package org.lanzarote.monitoring.outcome.factsheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.AddresseeKind;

/** An observation or a statement at its place in a chapter. */
record Placed(
        FactsheetItem.Kind kind,
        boolean specific,
        int place,
        @Nullable String heading,
        UUID source,
        @Nullable String lead,
        UUID text,
        @Nullable AddresseeKind addressee) {

    static Placed of(FactsheetQueries.ObservationLine line) {
        return new Placed(
                FactsheetItem.Kind.OBSERVATION,
                true,
                line.place(),
                line.heading(),
                line.finding(),
                line.lead(),
                line.text(),
                null);
    }

    /** Places a statement: one that names Parties stands in the specific part of these only. */
    static Placed of(FactsheetQueries.StatementLine line) {
        return new Placed(
                FactsheetItem.Kind.STATEMENT,
                !line.addresseeParties().isEmpty(),
                line.place(),
                line.heading(),
                line.id(),
                line.lead(),
                line.text(),
                line.addresseeKind());
    }
}
