package org.lanzarote.monitoring.children.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
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

    /**
     * Whether the group includes children in vulnerable situations; it tells of no single child, and is unknown for
     * sessions reported before this was asked.
     */
    @Nullable Boolean vulnerableSituations;

    AgeBands ageBands;
    Genders genders;
    Attestation attestation;

    /** The facilitator's organisation. */
    String reportedBy;

    Instant reportedAt;

    protected ChildContribution() {}

    public ChildContribution(Round round, ReportSession report, Map<String, Party> roster, String by, Instant now) {
        report.check(roster.keySet(), YearMonth.from(now.atOffset(ZoneOffset.UTC)));
        this.round = round;
        this.party = Objects.requireNonNull(roster.get(report.party()));
        this.month = report.month();
        this.setting = report.setting();
        this.method = report.method();
        this.language = report.language();
        this.vulnerableSituations = report.vulnerableSituations();
        this.ageBands = report.ageBands();
        this.genders = report.genders();
        this.attestation = report.attestation();
        this.reportedBy = by;
        this.reportedAt = now;
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
