package org.lanzarote.monitoring.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.seal.Digests;

/** The attachments that a submission holds: those that it names. */
@ApplicationScoped
public class SealedFiles {

    private final SealedFileQueries queries;
    private final AttachmentStore store;
    private final EntityManager em;

    SealedFiles(SealedFileQueries queries, AttachmentStore store, EntityManager em) {
        this.queries = queries;
        this.store = store;
        this.em = em;
    }

    /** As they are kept of this submission. */
    public List<SealedFile> of(UUID submission) {
        return queries.ofSubmission(submission);
    }

    /** SHA-256 of the bytes that are kept, computed now. */
    public String digest(SealedFile file) {
        try (var content = store.content(file.id())) {
            return Digests.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of those that hang on a record the ones that a submission about to be sealed names. */
    public List<SealedFile> named(UUID holder, Set<UUID> named) {
        return named.isEmpty() ? List.of() : queries.ofHolder(holder, named);
    }

    /** From now on the submission holds them. */
    public void seal(UUID submission, List<SealedFile> files) {
        files.forEach(file -> em.persist(new SealedAttachment(submission, file.id())));
    }
}
