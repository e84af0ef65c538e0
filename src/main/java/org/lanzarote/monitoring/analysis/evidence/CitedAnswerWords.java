package org.lanzarote.monitoring.analysis.evidence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitableAnswer;
import org.lanzarote.monitoring.platform.citation.CitableAnswers;

/** Gives texts the words of the answers that they cite. */
@ApplicationScoped
class CitedAnswerWords implements CitableAnswers {

    private final EvidenceQueries queries;

    CitedAnswerWords(EvidenceQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<UUID, CitableAnswer> of(Collection<UUID> ids) {
        return queries.answers(ids.stream().distinct().toArray(UUID[]::new)).stream()
                .collect(toMap(CitedAnswerRow::id, CitedAnswerRow::answer));
    }
}
