package org.lanzarote.monitoring.analysis.finding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;
import org.lanzarote.monitoring.preparation.round.Round;

/** Loads findings to change, and publishes them with the report they stand in. */
@ApplicationScoped
public class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    private final QuestionnaireRepository questionnaires;

    FindingRepository(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    public Finding require(int round, UUID id) {
        return find("round.number = ?1 and id = ?2", round, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("finding", id));
    }

    /** What findings of this round may be about. */
    public FindingScope scope(Round round) {
        round.requireLaunched();
        return new FindingScope(
                round,
                round.rosterParties().collect(toMap(Party::iso3, identity())),
                questionnaires.questionsInForce(round.number()));
    }

    /** Opens these findings to the public. */
    public void publish(Collection<UUID> ids, Instant now) {
        update("publishedAt = ?1 where id in ?2", now, ids);
    }
}
