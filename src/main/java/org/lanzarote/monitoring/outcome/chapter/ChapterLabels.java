package org.lanzarote.monitoring.outcome.chapter;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.outcome.report.FormerKeys;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.LabelledParts;

/** Lets labels name a chapter of their round's report, such as {@code II}. */
@ApplicationScoped
class ChapterLabels implements LabelledParts {

    private static final String FORMER = "select c.id, c.numeral as key from chapter c where c.id = any(:ids)";

    private final ChapterQueries queries;
    private final FormerKeys former;

    ChapterLabels(ChapterQueries queries, FormerKeys former) {
        this.queries = queries;
        this.former = former;
    }

    @Override
    public LabelKind labelled() {
        return LabelKind.CHAPTER;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        return queries.chapterKeys(round, keys.toArray(String[]::new)).stream()
                .collect(toMap(BackLink::key, BackLink::target));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return CitationTargets.orWithdrawn(
                ids,
                queries.chapterKeysById(ids.toArray(UUID[]::new)).stream()
                        .collect(toMap(BackLink::target, BackLink::key)));
    }

    @Override
    public Map<UUID, String> lastKeys(Collection<UUID> ids) {
        return former.completed(keys(ids), FORMER);
    }
}
