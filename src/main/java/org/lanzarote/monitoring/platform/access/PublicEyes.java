package org.lanzarote.monitoring.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * Reads as everybody would, whoever asks: what is made for the public holds no more than the public reads. The service and
 * PostgreSQL both go by it, until the reading is over.
 */
@ApplicationScoped
public class PublicEyes {

    private final EntityManager em;
    private final Caller caller;
    private final Fence fence;

    PublicEyes(EntityManager em, Caller caller, Fence fence) {
        this.em = em;
        this.caller = caller;
        this.fence = fence;
    }

    /** What this reads, within the transaction of the caller; what was written before is written first. */
    public <T> T read(Supplier<T> reading) {
        em.flush();
        caller.readAsPublic(true);
        try {
            fence.tell();
            return reading.get();
        } finally {
            caller.readAsPublic(false);
            fence.tell();
        }
    }
}
