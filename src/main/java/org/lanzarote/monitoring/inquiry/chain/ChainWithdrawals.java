package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Tells when records of a chain were withdrawn. */
@ApplicationScoped
public class ChainWithdrawals {

    /** When the editions had it no more, for everybody; and of what is worked on, for those who oversee. */
    private static final String WITHDRAWN = "select p.part_id as id, p.withdrawn_at as at from published_part p"
            + " where p.part_id = any(:ids) and p.withdrawn_at is not null"
            + " union all select p.id, w.withdrawn_at from (select id, withdrawn_id from paragraph"
            + " union all select id, withdrawn_id from recommendation union all select id, withdrawn_id from statement"
            + " union all select id, withdrawn_id from practice union all select id, withdrawn_id from finding) p"
            + " join withdrawn_part w on w.id = p.withdrawn_id where p.id = any(:ids)";

    private final EntityManager em;

    ChainWithdrawals(EntityManager em) {
        this.em = em;
    }

    /** When these records were withdrawn, as far as the caller may know. */
    public Map<UUID, Instant> withdrawn(Collection<UUID> records) {
        return records.isEmpty()
                ? Map.of()
                : em.unwrap(Session.class)
                        .createNativeQuery(WITHDRAWN, Tuple.class)
                        .setParameter("ids", records.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(toMap(
                                row -> row.get("id", UUID.class),
                                row -> row.get("at", Instant.class),
                                (published, drafted) -> published));
    }
}
