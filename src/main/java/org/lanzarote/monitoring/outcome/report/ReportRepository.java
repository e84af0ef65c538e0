package org.lanzarote.monitoring.outcome.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingsChange;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Loads reports. A report in draft exists for insiders only. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private final RoundRepository rounds;
    private final Caller caller;
    private final Disclosure disclosure;
    private final Event<ReportChanges> changes;

    ReportRepository(RoundRepository rounds, Caller caller, Disclosure disclosure, Event<ReportChanges> changes) {
        this.changes = changes;
        this.rounds = rounds;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    /** The report, if this caller may read it. */
    public Report requireVisible(int round) {
        rounds.require(round);
        var found = visible(round).orElseThrow(missing(round));
        disclosure.restricted(found.status != ReportStatus.PUBLISHED);
        return found;
    }

    /** The report, if there is one and this caller may read it. */
    public Optional<Report> visible(int round) {
        return of(round, LockModeType.NONE)
                .filter(report -> report.status == ReportStatus.PUBLISHED || caller.isInsider());
    }

    /** The draft report, to change a part of it, with a new tag: nobody adopts what he has not seen. */
    public Report requireDraft(int round) {
        return changing(requireAlone(round));
    }

    /**
     * The report, to change what its factsheets say: a draft with a new tag, and an adopted one with the tag that it has, since
     * it says what it said.
     */
    public Report requireForFactsheets(int round) {
        var report = requireAlone(round);
        if (report.status.isDraft()) {
            changed(report);
        }
        return report;
    }

    /** The published report, locked to publish what follows from it. */
    public Report requirePublished(int round) {
        var report = requireAlone(round);
        report.status.requirePublished();
        return report;
    }

    /** The report, locked to change it as a whole: no part changes meanwhile. */
    public Report requireAlone(int round) {
        var report = of(round, LockModeType.PESSIMISTIC_WRITE).orElseThrow(missing(round));
        changes.fire(new ReportChanges(report));
        return report;
    }

    /** Refuses a second report of the round, or to load a whole one over one that has begun. */
    public void requireNone(int round, ProblemType refusal) {
        if (of(round, LockModeType.NONE).isPresent()) {
            throw refusal.because(ReportMessage.ROUND_HAS_REPORT.with(round));
        }
    }

    /** The state of the round's report, if there is one; for those who may know of drafts. */
    Optional<ReportStatus> status(int round) {
        return of(round, LockModeType.NONE).map(report -> report.status);
    }

    /**
     * A rapporteur changes nothing of a report but its tag, so PostgreSQL moves that for whoever writes a finding. Once the
     * report is adopted, the Secretariat words findings for the factsheets.
     */
    void keepAdoptedFindings(@Observes FindingsChange change) {
        @Nullable String state = (String) getEntityManager()
                .createNativeQuery("select move_report_of(?1)", String.class)
                .setParameter(1, change.round())
                .getSingleResult();
        if (state != null && !ReportStatus.valueOf(state).isDraft()) {
            if (!change.isOfWords() || !caller.isSecretariat()) {
                of(change.round(), LockModeType.NONE).ifPresent(Report::requireDraft);
            }
            change.adopted();
        }
    }

    /** Gives a draft a new tag, which moves with each of its parts and its findings. */
    public Report changing(Report report) {
        report.requireDraft();
        changed(report);
        return report;
    }

    /** Gives a report a new tag, since a part of it changes. */
    public void changed(Report report) {
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private Optional<Report> of(int round, LockModeType lock) {
        return find("round.number = ?1", round).withLock(lock).singleResultOptional();
    }

    private static Supplier<ProblemException> missing(int round) {
        return NotFound.of("report of round", round);
    }
}
