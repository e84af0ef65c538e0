package org.lanzarote.monitoring.analysis.comment;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Writes what a Party says to a finding, and what becomes of that; nothing written before is changed. */
@ApplicationScoped
class CommentWriting {

    private final CommentPeriodRepository periods;
    private final FindingRepository findings;
    private final Rapporteurs rapporteurs;
    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    CommentWriting(
            CommentPeriodRepository periods,
            FindingRepository findings,
            Rapporteurs rapporteurs,
            EntityManager em,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.findings = findings;
        this.rapporteurs = rapporteurs;
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    void say(int round, UUID id, int place, Precondition ifMatch, SaveComment wish) {
        var period = periods.require(round, id);
        var row = periods.finding(round, id, place);
        ifMatch.require(row.tag());
        period.requireOpen();
        if (caller.answersFor().isEmpty() && !row.given()) {
            throw ProblemType.DELEGATION_HANDED_BACK.because(CommentMessage.QUESTION_HANDED_BACK.with(row.question()));
        }
        wish.check();
        em.persist(new FindingComment(
                em.getReference(CommentedFinding.class, row.id()),
                row.commentCount() + 1,
                wish,
                caller.name(),
                clock.instant()));
        em.flush();
    }

    void answer(int round, UUID id, int place, Precondition ifMatch, AnswerComment wish) {
        rapporteurs.require(round, periods.finding(round, id, place).question());
        var period = periods.require(round, id);
        var row = periods.finding(round, id, place);
        ifMatch.require(row.tag());
        period.requireSent();
        if (!row.asksForAnswer()) {
            throw ProblemType.COMMENT_STATE.because(CommentMessage.NO_COMMENT_TO_ANSWER);
        }
        em.persist(new CommentAnswer(
                em.getReference(CommentedFinding.class, row.id()),
                row.answerCount() + 1,
                wish,
                takenUp(round, row, wish.disposition()),
                caller.name(),
                clock.instant()));
        em.flush();
    }

    /** The wording in which a comment was taken up; null where none was, or the finding was withdrawn. */
    private @Nullable CitedText takenUp(int round, CommentedRow row, CommentDisposition disposition) {
        if (disposition == CommentDisposition.NOT_TAKEN || row.currentText() == null) {
            return null;
        }
        var finding = findings.require(round, row.finding());
        if (row.currentText().equals(row.text()) || finding.state() == FindingState.DRAFT) {
            throw ProblemType.FINDING_NOT_REVISED.because(CommentMessage.COMMENT_NOT_TAKEN_UP.with(
                    finding.state(), requireNonNullElse(row.currentRevision(), 0), row.revision()));
        }
        return finding.text();
    }
}
