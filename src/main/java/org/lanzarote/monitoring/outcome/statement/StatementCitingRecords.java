package org.lanzarote.monitoring.outcome.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;

/** Finds the editorial statement that holds a text. */
@ApplicationScoped
class StatementCitingRecords implements CitingRecords {

    private final StatementQueries queries;

    StatementCitingRecords(StatementQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<CitingRecord> holding(Collection<UUID> texts) {
        return queries.citing(texts.toArray(UUID[]::new)).stream()
                .map(text -> text.by(CitingKind.STATEMENT))
                .toList();
    }

    @Override
    public void retag(Collection<UUID> texts) {
        queries.retag(texts);
    }
}
