package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What rests on a place that a corrigendum changed, until somebody confirms or revises it. */
@ApplicationScoped
class CorrectedSources {

    private static final String WAITING = "select distinct p.kind, p.key, p.text_id from corrected_sources(:round) x"
            + " join citing_part p on p.text_id = x.text_id and p.round_number = :round"
            + " where x.edition = :edition order by p.kind, p.key, p.text_id";

    private final EntityManager em;

    CorrectedSources(EntityManager em) {
        this.em = em;
    }

    /** The records that wait; none while the corrigendum is not issued. */
    List<RestingRecord> waiting(Corrigendum corrigendum) {
        return corrigendum.edition == null
                ? List.of()
                : em.unwrap(Session.class)
                        .createNativeQuery(WAITING, Object[].class)
                        .setParameter("round", corrigendum.report.round().number())
                        .setParameter("edition", corrigendum.edition)
                        .getResultStream()
                        .map(row ->
                                new RestingRecord((UUID) row[2], CitingKind.valueOf((String) row[0]), (String) row[1]))
                        .toList();
    }

    /** Records that one of them holds; it is refused if it does not wait. */
    void confirm(Corrigendum corrigendum, ConfirmRecord wish, String by, Instant now) {
        var confirmed = waiting(corrigendum).stream()
                .filter(record -> record.isOf(wish))
                .map(record -> new CorrectionConfirmation(corrigendum, record, wish.reason(), by, now))
                .toList();
        if (confirmed.isEmpty()) {
            throw ProblemType.EVIDENCE_HOLDS.because(
                    CorrigendumMessage.DOES_NOT_WAIT.with(wish.kind(), wish.key(), corrigendum.number));
        }
        confirmed.forEach(em::persist);
    }
}
