package org.lanzarote.monitoring.outcome.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads amendments to a report that the caller may read, to change them. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {

    private final AmendmentQueries queries;
    private final AmendmentLabels labels;

    AmendmentRepository(AmendmentQueries queries, AmendmentLabels labels) {
        this.queries = queries;
        this.labels = labels;
    }

    /** The amendment as it reads now. */
    FetchedAmendment row(Report report, int number) {
        return labels
                .present(
                        report.id(),
                        queries.amendment(report.id(), number).stream().toList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound.of("amendment", number));
    }

    /**
     * The amendment, locked until the transaction ends, if the caller has seen it as it is now that nobody else changes it; for
     * its delegation and the Secretariat alone.
     */
    Amendment locked(Report report, FetchedAmendment row, Precondition ifMatch) {
        var amendment = findById(row.id(), LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(row(report, row.number()).tag());
        return amendment;
    }

    /** The amendment as it reads once nobody else can change it, for a member who may not change it either. */
    FetchedAmendment held(Report report, FetchedAmendment row) {
        getEntityManager()
                .createNativeQuery("select 1 from hold_amendment(?1)", Integer.class)
                .setParameter(1, row.id())
                .getSingleResult();
        return row(report, row.number());
    }

    /** The number of the next amendment; the draft of the text is held, so that nobody closes it meanwhile. */
    int next(TabledText text) {
        @Nullable Integer number = (Integer) getEntityManager()
                .createNativeQuery("select next_amendment(?1)", Integer.class)
                .setParameter(1, text.id())
                .getSingleResult();
        if (number == null) {
            throw new IllegalStateException("Only a delegation proposes");
        }
        getEntityManager().refresh(text.draft());
        return number;
    }

    /** The support that a delegation gives now. */
    Optional<AmendmentSupport> support(UUID amendment, String delegation) {
        return getEntityManager()
                .createQuery(
                        "from AmendmentSupport where amendment.id = ?1 and party.iso3 = ?2 and leftAt is null",
                        AmendmentSupport.class)
                .setParameter(1, amendment)
                .setParameter(2, delegation)
                .getResultStream()
                .findFirst();
    }
}
