package org.lanzarote.monitoring.children.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The figures of a round for texts and documents, always from its latest release. */
@ApplicationScoped
public class ReleasedParticipation {

    private final ParticipationQueries queries;

    ReleasedParticipation(ParticipationQueries queries) {
        this.queries = queries;
    }

    public Optional<ParticipationFigures> latest(int round) {
        return queries.latest(round);
    }
}
