package org.lanzarote.monitoring.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Reads as everybody would, whoever asks: what is made for the public holds no more than the public reads. The service and
 * PostgreSQL both go by it, until the reading is over.
 */
@ApplicationScoped
public class PublicEyes {

    private static final String DRAFTING = "caller.drafting";
    private static final String PUBLISHED = "caller.published";

    /** By what PostgreSQL knows the caller. */
    private static final List<String> KNOWN = List.of(
            "caller.party",
            "caller.member",
            "caller.delegate",
            "caller.rapporteur",
            "caller.stakeholder",
            "caller.facilitator",
            "caller.account",
            "caller.overseer",
            "caller.secretariat",
            "caller.officer",
            "caller.auditor",
            DRAFTING);

    private static final String TOLD = "select coalesce(current_setting(n, true), '') from"
            + " unnest(cast(?1 as text[])) with ordinality as asked (n, place) order by place";
    private static final String TELL = "select count(set_config(n, v, true)) from"
            + " unnest(cast(?1 as text[]), cast(?2 as text[])) as told (n, v)";

    private final EntityManager em;
    private final Caller caller;

    PublicEyes(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** What this reads, within the transaction of the caller; what was written before is written first. One may be within another. */
    public <T> T read(Supplier<T> reading) {
        return read(false, reading);
    }

    /** The same of what factsheets say as it is worked on. */
    public <T> T readDrafts(Supplier<T> reading) {
        return read(true, reading);
    }

    /** What the caller reads, but what factsheets say as it was published. */
    public <T> T readPublished(Supplier<T> reading) {
        em.flush();
        tell(List.of(PUBLISHED), List.of("true"));
        try {
            return reading.get();
        } finally {
            tell(List.of(PUBLISHED), List.of(""));
        }
    }

    private <T> T read(boolean drafts, Supplier<T> reading) {
        em.flush();
        var own = em.unwrap(Session.class)
                .createNativeQuery(TOLD, String.class)
                .setParameter(1, KNOWN.toArray(String[]::new))
                .getResultList();
        boolean before = caller.readAsPublic(true);
        try {
            tell(
                    KNOWN,
                    KNOWN.stream()
                            .map(name -> drafts && name.equals(DRAFTING) ? "true" : "")
                            .toList());
            return reading.get();
        } finally {
            caller.readAsPublic(before);
            tell(KNOWN, own);
        }
    }

    private void tell(List<String> names, List<String> told) {
        em.createNativeQuery(TELL, Long.class)
                .setParameter(1, names.toArray(String[]::new))
                .setParameter(2, told.toArray(String[]::new))
                .getSingleResult();
    }
}
