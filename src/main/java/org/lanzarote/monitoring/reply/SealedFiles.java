package org.lanzarote.monitoring.reply;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.attachment.AttachmentStore;
import org.lanzarote.monitoring.seal.Digests;

/** The attachments that a submission holds: those that its answers name. */
@ApplicationScoped
public class SealedFiles {

    private final SealedFileQueries queries;
    private final AttachmentStore store;

    SealedFiles(SealedFileQueries queries, AttachmentStore store) {
        this.queries = queries;
        this.store = store;
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

    /** Those that a submission about to be sealed names. */
    List<SealedFile> namedBy(Submission submission) {
        Set<UUID> named = submission.answers.stream()
                .flatMap(answer -> answer.given().attachments().stream())
                .collect(toSet());
        return named.isEmpty() ? List.of() : queries.ofReply(submission.reply.id, named);
    }
}
