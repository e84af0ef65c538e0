package org.lanzarote.monitoring.children.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.people.party.Party;

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

    /** Every number of children that it tells, by what it counts. */
    public ReleasedNumbers numbers(int round) {
        var numbers = ReleasedNumbers.of(queries.shownCells(round));
        latest(round).ifPresent(figures -> numbers.children().add(figures.children()));
        return numbers;
    }

    /** The Parties of the roster whose numbers it does not show; all of them before there is a release. */
    public List<Party> hiddenParties(int round) {
        return queries.hiddenParties(round);
    }
}
