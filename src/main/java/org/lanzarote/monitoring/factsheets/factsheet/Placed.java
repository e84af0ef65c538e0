package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetStatementLine;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;

/** An observation, a statement or a recommendation at its place in a chapter. */
record Placed(
        FactsheetItemKind kind,
        boolean specific,
        int place,
        @Nullable String heading,
        UUID source,
        @Nullable String lead,
        UUID text,
        @Nullable AddresseeKind addressee,
        @Nullable String code) {

    boolean isObservation() {
        return kind == FactsheetItemKind.OBSERVATION;
    }

    static Placed of(FactsheetQueries.ObservationLine line) {
        return new Placed(
                FactsheetItemKind.OBSERVATION,
                true,
                line.place(),
                line.heading(),
                line.finding(),
                line.lead(),
                line.text(),
                null,
                null);
    }

    /** Places a statement: one that names Parties stands in the specific part of these only. */
    static Placed of(FactsheetStatementLine line) {
        return new Placed(
                FactsheetItemKind.STATEMENT,
                !line.addresseeParties().isEmpty(),
                line.place(),
                line.heading(),
                line.id(),
                line.lead(),
                line.text(),
                line.addresseeKind(),
                null);
    }

    /** Places a recommendation that no statement carries: after all else, in the order of the codes. */
    static Placed of(FactsheetQueries.PartyRecommendation line) {
        return new Placed(
                FactsheetItemKind.RECOMMENDATION,
                !line.addresseeParties().isEmpty(),
                Integer.MAX_VALUE,
                null,
                line.id(),
                null,
                line.text(),
                line.addresseeKind(),
                line.code());
    }
}
