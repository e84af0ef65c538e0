package org.lanzarote.monitoring.children.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;

/** A session held with a group of children in one Party. It has no field that could identify a child. */
@Entity
public class ChildContribution {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The month of the session, such as 2018-04. */
    String month;

    @Enumerated(EnumType.STRING)
    SessionSetting setting;

    @Enumerated(EnumType.STRING)
    SessionMethod method;

    /** The language of the session (ISO 639-1). */
    String language;

    /** Whether the group includes children in vulnerable situations; it tells of no single child. */
    boolean vulnerableSituations;

    AgeBands ageBands;
    Genders genders;
    Attestation attestation;

    /** The facilitator's organisation. */
    @Column(updatable = false)
    String reportedBy;

    @Column(updatable = false)
    Instant reportedAt;

    protected ChildContribution() {}

    public ChildContribution(Round round, ReportSession report, Map<String, Party> roster, String by, Instant now) {
        this.round = round;
        this.reportedBy = by;
        this.reportedAt = now;
        tell(report, roster, now);
    }

    /** Corrects what was reported, until figures with it are released. */
    public void correct(CorrectSession wish, Map<String, Party> roster, CountedSessions released, Instant now) {
        if (released.counted(round.number(), reportedAt)) {
            throw ProblemType.SESSION_COUNTED.because(ChildSessionMessage.COUNTED_ALREADY);
        }
        tell(wish.report(), roster, now);
    }

    private void tell(ReportSession report, Map<String, Party> roster, Instant now) {
        report.check(roster.keySet(), YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        party = Objects.requireNonNull(roster.get(report.party()));
        month = report.month();
        setting = report.setting();
        method = report.method();
        language = report.language();
        vulnerableSituations = report.vulnerableSituations();
        ageBands = report.ageBands();
        genders = report.genders();
        attestation = report.attestation();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Round round() {
        return round;
    }

    public Party party() {
        return party;
    }

    public AgeBands ageBands() {
        return ageBands;
    }

    public String reportedBy() {
        return reportedBy;
    }
}
