package org.lanzarote.monitoring.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was submitted, to be published. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    /** The last submission with its answers; there is one. */
    Submission last(Reply reply) {
        return find(
                        "from Submission s join fetch s.answers a join fetch a.question"
                                + " where s.reply = ?1 and s.number = ?2",
                        reply,
                        reply.stands.submissions())
                .singleResult();
    }

    void publish(Submission submitted, List<Withhold> withheld, String by, Instant now) {
        getEntityManager().persist(new Publication(submitted, withheld, by, now));
    }
}
