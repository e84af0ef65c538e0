package org.lanzarote.monitoring.files.attachment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.seal.Digests;

/** The attachments that a submission holds, which are those that it names. */
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

    /** The attachments that this submission holds. */
    public List<SealedFile> of(UUID submission) {
        return queries.ofSubmission(submission);
    }

    /** The digests of these files, whichever submission holds them. */
    public Map<UUID, String> digests(Set<UUID> files) {
        return files.isEmpty()
                ? Map.of()
                : queries.digests(files).stream()
                        .collect(toMap(SealedFileQueries.FileDigest::id, SealedFileQueries.FileDigest::sha256));
    }

    /** The SHA-256 of the kept bytes, computed now. */
    public String digest(SealedFile file) {
        try (var content = store.content(file.id())) {
            return Digests.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attachments of a record that a submission about to be sealed names. */
    public List<SealedFile> named(UUID holder, Set<UUID> named) {
        return named.isEmpty() ? List.of() : queries.ofHolder(holder, named.toArray(UUID[]::new));
    }

    /** Records that the submission holds these attachments. */
    public void seal(UUID submission, List<SealedFile> files) {
        files.forEach(file -> em.persist(new SealedAttachment(submission, file.id())));
    }
}
