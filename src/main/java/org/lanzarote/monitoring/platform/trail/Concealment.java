package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Conceals in the trail's views who of an organisation acted on a record; the sealed entries stay whole. */
@ApplicationScoped
public class Concealment {

    private final EntityManager em;

    Concealment(EntityManager em) {
        this.em = em;
    }

    /** Conceals this for the record at this address and everything beneath it, from its beginning. */
    public void conceal(String address) {
        if (em.find(ConcealedRecord.class, address) == null) {
            em.persist(new ConcealedRecord(address));
        }
    }

    public void reveal(String address) {
        var concealed = em.find(ConcealedRecord.class, address);
        if (concealed != null) {
            em.remove(concealed);
        }
    }
}
