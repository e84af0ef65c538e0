package org.lanzarote.monitoring.outcome.edition;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite a part of another round's report, in an edition that is public, such as {@code 3/paragraphs/53@1}. */
@ApplicationScoped
class ReportPartTargets implements CitationTargets {

    private static final Pattern KEY = Pattern.compile("\\d{1,9}/.+@\\d{1,9}");

    private final EditionQueries queries;

    ReportPartTargets(EditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.REPORT_PART;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        var wanted = keys.stream().filter(KEY.asMatchPredicate()).toArray(String[]::new);
        var places = keys.stream()
                .filter(KEY.asMatchPredicate())
                .map(key -> key.substring(key.indexOf('/'), key.lastIndexOf('@')))
                .toArray(String[]::new);
        return queries.partKeys(round, places, wanted).stream().collect(toMap(BackLink::key, BackLink::target));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return CitationTargets.orWithdrawn(
                ids,
                queries.partKeysById(ids.toArray(UUID[]::new)).stream()
                        .collect(toMap(BackLink::target, BackLink::key)));
    }
}
