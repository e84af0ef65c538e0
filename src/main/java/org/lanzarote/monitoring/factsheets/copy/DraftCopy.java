package org.lanzarote.monitoring.factsheets.copy;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.factsheets.factsheet.ComposedFactsheet;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.platform.language.Language;

/** A factsheet in a language as it would be published now. */
public record DraftCopy(Factsheet factsheet, String content, List<UUID> texts, List<PlacedMark> notes) {

    public static DraftCopy of(ComposedFactsheet composed) {
        return new DraftCopy(
                composed.factsheet(), FactsheetJson.write(composed.factsheet()), composed.texts(), composed.notes());
    }

    public Language language() {
        return factsheet.language();
    }
}
