package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lanzarote.monitoring.analysis.codebook.CodeUse;

/** Tells which codes of a codebook findings carry and exercises code with. */
@ApplicationScoped
class CodesInUse implements CodeUse {

    private final OpeningQueries queries;

    CodesInUse(OpeningQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> usedCodes(int round) {
        return Set.copyOf(queries.usedCodes(round));
    }
}
