package org.lanzarote.monitoring.replies.submission;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/** Keeps submissions. PostgreSQL takes their answers over from the working copy. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    private static final String SUBMIT =
            "insert into submitted_answer (id, submission_id, party_iso3, question_id, content,"
                    + " text, language, answer_version, saved_at, saved_by, translations)"
                    + " select uuidv7(), s.id, a.party_iso3, a.question_id, a.content, a.text, a.language, a.version, a.saved_at,"
                    + " a.saved_by, coalesce(cast(:translations as jsonb) -> q.number, '[]')"
                    + " from submission s join answer a on a.reply_id = s.reply_id join question q on q.id = a.question_id"
                    + " where s.id = :submission and q.number = any(:shown)";

    /** The format of what is stored, which stays the same when the API's own JSON changes. */
    private static final JsonMapper JSON = new JsonMapper();

    /** The digest of the submission with this number; empty before the first. */
    Optional<String> digest(Reply reply, int number) {
        return number == 0
                ? Optional.empty()
                : find("select sha256 from Submission where reply = ?1 and number = ?2", reply, number)
                        .project(String.class)
                        .singleResultOptional();
    }

    /** Keeps a sealed submission with the answers that it takes from the working copy, and these translations of them. */
    void keep(Submission submission, List<WorkingCopyAnswer> shown, Map<String, List<SealedTranslation>> translations) {
        persistAndFlush(submission);
        getEntityManager()
                .createNativeQuery(SUBMIT)
                .setParameter("submission", submission.id)
                .setParameter("translations", JSON.valueToTree(translations).toString())
                .setParameter(
                        "shown", shown.stream().map(WorkingCopyAnswer::question).toArray(String[]::new))
                .executeUpdate();
    }
}
