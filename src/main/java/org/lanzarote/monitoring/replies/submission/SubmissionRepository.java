package org.lanzarote.monitoring.replies.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Loads submissions to publish. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    private final SealedFiles sealed;

    SubmissionRepository(SealedFiles sealed) {
        this.sealed = sealed;
    }

    /** The last submission with its answers, which must exist. */
    Submission last(Reply reply) {
        return find(
                        "from Submission s join fetch s.answers a join fetch a.question"
                                + " where s.reply = ?1 and s.number = ?2",
                        reply,
                        reply.submissions())
                .singleResult();
    }

    /** The digest of the submission with this number; empty before the first, and for those from before receipts. */
    Optional<String> digest(Reply reply, int number) {
        return find(
                        "select sha256 from Submission where reply = ?1 and number = ?2 and sha256 is not null",
                        reply,
                        number)
                .project(String.class)
                .singleResultOptional();
    }

    void publish(Submission submitted, List<Withhold> withheld, String by, Instant now) {
        var publication = new Publication(submitted, withheld, by, now);
        var named = publication.attachments();
        getEntityManager().persist(publication);
        sealed.of(submitted.id).stream()
                .filter(file -> named.contains(file.id()))
                .forEach(file -> getEntityManager().persist(new PublishedAttachment(publication, file.id())));
    }
}
