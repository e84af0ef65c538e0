package org.lanzarote.monitoring.outcome.factsheettext;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;

/** Finds the factsheets' own words that are a text. */
@ApplicationScoped
class FactsheetTextCitingRecords implements CitingRecords {

    private final FactsheetTextQueries queries;

    FactsheetTextCitingRecords(FactsheetTextQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<CitingRecord> holding(Collection<UUID> texts) {
        return queries.citing(texts.toArray(UUID[]::new)).stream()
                .map(text -> text.by(CitingKind.FACTSHEET_TEXT))
                .toList();
    }

    @Override
    public void retag(Collection<UUID> texts) {
        queries.retag(texts);
    }
}
