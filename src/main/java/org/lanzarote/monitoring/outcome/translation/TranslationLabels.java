package org.lanzarote.monitoring.outcome.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;

/**
 * Gives a translation another tag when a part that its labels name has another key: who sent back what he read would name
 * another part. A translation cites nothing, so it is no use of a source.
 */
@ApplicationScoped
class TranslationLabels implements CitingRecords {

    private final StaleTranslationQueries queries;

    TranslationLabels(StaleTranslationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<CitingRecord> holding(Collection<UUID> texts) {
        return List.of();
    }

    @Override
    public void retag(Collection<UUID> texts) {
        queries.retag(texts);
    }
}
