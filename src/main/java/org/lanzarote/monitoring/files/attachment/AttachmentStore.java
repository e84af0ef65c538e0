package org.lanzarote.monitoring.files.attachment;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ATTACHMENTS_FULL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.NamedLocks;

/** Stores attachments, their bytes in chunks. */
@ApplicationScoped
public class AttachmentStore {

    static final int CHUNK = 256 * 1024;

    private final EntityManager em;
    private final NamedLocks locks;
    private final AttachmentSettings settings;

    AttachmentStore(EntityManager em, NamedLocks locks, AttachmentSettings settings) {
        this.em = em;
        this.locks = locks;
        this.settings = settings;
    }

    /**
     * Attaches a document to a record, with a key that tells when it came; the calling room has checked that the caller
     * may.
     */
    public Attachment keep(UUID holder, FileName name, IncomingDocument document, String by, Instant now) {
        var key = UuidVersion7Strategy.INSTANCE.generateUuid(em.unwrap(SharedSessionContractImplementor.class));
        return keep(new Attachment(key, holder, name, document, by, now), name, document);
    }

    /** Attaches a copy that tells no time but the day: its key is random. */
    public Attachment keepCopy(UUID holder, FileName name, IncomingDocument document, String by, Instant now) {
        var day = now.truncatedTo(ChronoUnit.DAYS);
        return keep(new Attachment(UUID.randomUUID(), holder, name, document, by, day), name, document);
    }

    private Attachment keep(Attachment attachment, FileName name, IncomingDocument document) {
        document.checked().requireCalled(name.value());
        requireRoom(attachment.holderId, document.size());
        em.persist(attachment);
        em.flush();
        write(attachment.id, document.path());
        return attachment;
    }

    /** The bytes of an attachment as a stream that holds little at a time; to be read within one transaction. */
    public InputStream content(UUID attachment) {
        return new ChunkStream(this, attachment);
    }

    /** A chunk of an attachment that this caller may read, under row-level security. */
    byte[] chunk(UUID attachment, int ordinal) {
        return Objects.requireNonNull(find(attachment, ordinal), "an attachment lacks a chunk");
    }

    /** The chunk with this ordinal; null after the last one. */
    byte @Nullable [] find(UUID attachment, int ordinal) {
        var found = em.createNativeQuery(
                        "select bytes from attachment_chunk where attachment_id = ?1 and ordinal = ?2", byte[].class)
                .setParameter(1, attachment)
                .setParameter(2, ordinal)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /**
     * Refuses a file that goes beyond the record's limits; uploads to one record wait for each other, so that
     * together they stay within.
     */
    private void requireRoom(UUID holder, long size) {
        locks.hold(holder.toString());
        var use = (Object[]) em.createNativeQuery(
                        "select coalesce(sum(files), 0), coalesce(sum(bytes), 0) from attachment_use where holder_id = ?1",
                        Object[].class)
                .setParameter(1, holder)
                .getSingleResult();
        long mostBytes = settings.mostBytes().asLongValue();
        if (((Number) use[0]).longValue() >= settings.mostFiles() || ((Number) use[1]).longValue() + size > mostBytes) {
            throw ATTACHMENTS_FULL.because(AttachmentMessage.ATTACHMENT_ROOM.with(settings.mostFiles(), mostBytes));
        }
    }

    private void write(UUID attachment, Path file) {
        try (var content = Files.newInputStream(file)) {
            int ordinal = 0;
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                em.createNativeQuery("insert into attachment_chunk (attachment_id, ordinal, bytes) values (?1, ?2, ?3)")
                        .setParameter(1, attachment)
                        .setParameter(2, ordinal++)
                        .setParameter(3, chunk)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
