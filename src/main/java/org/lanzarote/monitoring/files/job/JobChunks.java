package org.lanzarote.monitoring.files.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what jobs make, in pieces of which one at a time is in memory. */
@ApplicationScoped
class JobChunks {

    static final int LENGTH = 256 * 1024;

    /** A piece, and its place. */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    record Chunk(int step, int ordinal, byte[] bytes) {

        /** The place before all pieces. */
        static final Chunk NONE = new Chunk(-1, 0, new byte[0]);
    }

    private final EntityManager em;

    JobChunks(EntityManager em) {
        this.em = em;
    }

    void add(UUID job, Chunk chunk) {
        em.createNativeQuery("insert into job_chunk (job_id, step, ordinal, bytes) values (?1, ?2, ?3, ?4)")
                .setParameter(1, job)
                .setParameter(2, chunk.step())
                .setParameter(3, chunk.ordinal())
                .setParameter(4, chunk.bytes())
                .executeUpdate();
    }

    /** The piece that follows another one. */
    Optional<Chunk> after(UUID job, Chunk chunk) {
        @SuppressWarnings("unchecked")
        var found = (List<Object[]>) em.createNativeQuery("select step, ordinal, bytes from job_chunk"
                        + " where job_id = ?1 and (step, ordinal) > (?2, ?3) order by step, ordinal limit 1")
                .setParameter(1, job)
                .setParameter(2, chunk.step())
                .setParameter(3, chunk.ordinal())
                .getResultList();
        return found.stream().findFirst().map(row -> new Chunk((int) row[0], (int) row[1], (byte[]) row[2]));
    }
}
