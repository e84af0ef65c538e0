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
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite a paragraph of their round's report, such as {@code 53}. */
@ApplicationScoped
class ParagraphTargets implements CitationTargets, LabelledParts {

    private static final String FORMER =
            "select p.id, cast(p.number as text) as key from paragraph p where p.id = any(:ids)";

    private final ReportQueries queries;
    private final FormerKeys former;

    ParagraphTargets(ReportQueries queries, FormerKeys former) {
        this.queries = queries;
        this.former = former;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.PARAGRAPH;
    }

    @Override
    public LabelKind labelled() {
        return LabelKind.PARAGRAPH;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        var numbers = keys.stream()
                .filter(key -> key.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .distinct()
                .toArray(Integer[]::new);
        return queries.paragraphKeys(round, numbers).stream().collect(toMap(BackLink::key, BackLink::target));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return CitationTargets.orWithdrawn(
                ids,
                queries.paragraphKeysById(ids.toArray(UUID[]::new)).stream()
                        .collect(toMap(BackLink::target, BackLink::key)));
    }

    @Override
    public Map<UUID, String> lastKeys(Collection<UUID> ids) {
        return former.completed(keys(ids), FORMER);
    }
}
