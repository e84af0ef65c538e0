package org.lanzarote.monitoring.children;

import jakarta.enterprise.context.ApplicationScoped;

/** What may be told of the children's part in a round outside of safeguarding: the totals, never a Party's share. */
@ApplicationScoped
public class ChildParticipation {

    private final ChildQueries queries;

    ChildParticipation(ChildQueries queries) {
        this.queries = queries;
    }

    /** Both totals of a round, read in one statement. */
    public ParticipationFigures figures(int round) {
        return queries.figures(round).orElse(new ParticipationFigures(0, 0));
    }
}
