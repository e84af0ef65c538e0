package org.lanzarote.monitoring.replies.submission;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/**
 * Makes what everybody reads of a submission. PostgreSQL copies the answers of which nothing is withheld; the others are
 * cut here.
 */
@ApplicationScoped
class ReplyPublishing {

    private static final String COPY =
            "insert into published_answer (id, publication_id, party_iso3, question_id, content,"
                    + " text, language, withheld_for, translations)"
                    + " select uuidv7(), :publication, a.party_iso3, a.question_id, a.content, a.text, a.language, '{}',"
                    + " a.translations from submitted_answer a join question q on q.id = a.question_id"
                    + " where a.submission_id = :submission and q.number <> all(:cut)";

    private static final String ANSWERS =
            "select a from SubmittedAnswer a join fetch a.question q where a.submission = ?1";

    private final EntityManager em;
    private final SealedFiles sealed;

    ReplyPublishing(EntityManager em, SealedFiles sealed) {
        this.em = em;
        this.sealed = sealed;
    }

    void publish(Submission submitted, List<Withhold> withheld, String by, Instant now) {
        var withholding = new Withholding(withheld);
        var cut = withheld.stream().map(Withhold::question).collect(toSet());
        var files = sealed.of(submitted.id);
        var answers = files.isEmpty() ? answers(submitted, cut) : answers(submitted);
        withholding.check(answers.stream().collect(toMap(SubmittedAnswer::number, SubmittedAnswer::given)));

        var publication = new Publication(submitted, withheld, by, now);
        em.persist(publication);
        em.flush();
        copy(submitted, publication, cut);
        answers.stream()
                .filter(answer -> cut.contains(answer.number()))
                .forEach(answer -> em.persist(new PublishedAnswer(publication, answer, withholding)));
        open(publication, files, named(answers, withholding));
    }

    private List<SubmittedAnswer> answers(Submission submitted) {
        return em.createQuery(ANSWERS, SubmittedAnswer.class)
                .setParameter(1, submitted)
                .getResultList();
    }

    private List<SubmittedAnswer> answers(Submission submitted, Set<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : em.createQuery(ANSWERS + " and q.number in ?2", SubmittedAnswer.class)
                        .setParameter(1, submitted)
                        .setParameter(2, questions)
                        .getResultList();
    }

    private void copy(Submission submitted, Publication publication, Set<String> cut) {
        em.createNativeQuery(COPY)
                .setParameter("publication", publication.id)
                .setParameter("submission", submitted.id)
                .setParameter("cut", cut.toArray(String[]::new))
                .executeUpdate();
    }

    /** The attachments that the answers name as they are published. */
    private static Set<UUID> named(List<SubmittedAnswer> answers, Withholding withholding) {
        return answers.stream()
                .flatMap(answer -> withholding.publicPart(answer.number(), answer.given()).attachments().stream())
                .collect(toSet());
    }

    /** Opens those of these files that are named. */
    private void open(Publication publication, List<SealedFile> files, Set<UUID> named) {
        files.stream()
                .filter(file -> named.contains(file.id()))
                .forEach(file -> em.persist(new PublishedAttachment(publication, file.id())));
    }
}
