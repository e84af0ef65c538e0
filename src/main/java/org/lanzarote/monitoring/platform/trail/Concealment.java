package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps out of sight in the trail who of an organisation acted on a record; what is sealed in the trail stays whole. */
@ApplicationScoped
public class Concealment {

    private final EntityManager em;

    Concealment(EntityManager em) {
        this.em = em;
    }

    /** Of the record at this address and all beneath it, from its beginning. */
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
