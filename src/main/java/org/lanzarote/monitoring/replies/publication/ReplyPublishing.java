package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.replies.reply.Reply;
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

    private final EntityManager em;
    private final PublishingQueries queries;
    private final Proposing proposing;
    private final SealedFiles sealed;
    private final TakingDown takingDown;

    ReplyPublishing(
            EntityManager em,
            PublishingQueries queries,
            Proposing proposing,
            SealedFiles sealed,
            TakingDown takingDown) {
        this.em = em;
        this.queries = queries;
        this.proposing = proposing;
        this.sealed = sealed;
        this.takingDown = takingDown;
    }

    /**
     * Publishes the last submission; what was withheld before stays so, unless it is named with a reason. What is withheld
     * is public no longer with an earlier one.
     */
    void publish(Reply reply, PublishReply wish, String by, Instant now) {
        var submitted = queries.submission(reply.id(), reply.submissions()).orElseThrow();
        var files = sealed.of(submitted.id());
        var before = proposing.before(submitted);
        var answers = files.isEmpty() && before.standing().isEmpty()
                ? answers(reply, submitted, questions(wish.withheld()))
                : answers(reply, submitted);
        new Withholding(wish.withheld())
                .check(answers.stream().collect(toMap(AnswerToPublish::number, AnswerToPublish::words)));
        var withheld = new WithheldFiles(digests(files)).inEveryAnswer(wish.withheld(), answers);
        var withholding = new Withholding(withheld);
        new WithheldAgain(submitted.round(), wish, withholding, answers)
                .require(proposing.in(submitted, before, answers, files));
        if (reply.isPublished() && !wish.withheld().isEmpty()) {
            takingDown.takeDownBefore(submitted, reply, wish.withheld(), by, now);
        }

        var publication = new Publication(reply, submitted, withheld, wish.shown(), by, now);
        em.persist(publication);
        em.flush();
        var silent = before.questions(submitted.round(), wish.shown());
        var cut = union(questions(withheld), silent);
        copy(submitted, publication, cut);
        answers.stream()
                .filter(answer -> cut.contains(answer.number()))
                .map(answer -> silent.contains(answer.number()) ? answer.withoutTranslations() : answer)
                .forEach(answer -> em.persist(new PublishedAnswer(publication, answer, withholding)));
        open(publication, files, named(answers, withholding));
    }

    private static Map<UUID, String> digests(List<SealedFile> files) {
        return files.stream().collect(toMap(SealedFile::id, SealedFile::sha256));
    }

    private static Set<String> questions(List<Withhold> withheld) {
        return withheld.stream().map(Withhold::question).collect(toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toSet());
    }

    private List<AnswerToPublish> answers(Reply reply, SubmissionToPublish submitted) {
        return queries.answers(reply.id(), submitted.number());
    }

    private List<AnswerToPublish> answers(Reply reply, SubmissionToPublish submitted, Set<String> questions) {
        return questions.isEmpty() ? List.of() : queries.answers(reply.id(), submitted.number(), questions);
    }

    private void copy(SubmissionToPublish submitted, Publication publication, Set<String> cut) {
        em.createNativeQuery(COPY)
                .setParameter("publication", publication.id)
                .setParameter("submission", submitted.id())
                .setParameter("cut", cut.toArray(String[]::new))
                .executeUpdate();
    }

    /** The attachments that the answers name as they are published. */
    private static Set<UUID> named(List<AnswerToPublish> answers, Withholding withholding) {
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
