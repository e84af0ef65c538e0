package org.lanzarote.monitoring.analysis.rapporteur;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;

/** The appointment of a delegation as rapporteur on some questions of a round, with its people and days. */
@Entity
class RapporteurAppointment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    /** The State of the delegation (ISO 3166-1 alpha-3). */
    @Column(updatable = false)
    String country;

    /** The name of a State that is no Party; a Party has the one on record. */
    @AttributeOverride(name = "en", column = @Column(name = "country_name_en", updatable = false))
    @AttributeOverride(name = "fr", column = @Column(name = "country_name_fr", updatable = false))
    @Nullable BilingualText countryName;

    /** Numbers of questions; a main question covers its sub-questions. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> questions;

    @ElementCollection
    @CollectionTable(name = "rapporteur_person", joinColumns = @JoinColumn(name = "appointment_id"))
    @Column(name = "login")
    Set<String> logins = new HashSet<>();

    @Column(updatable = false)
    LocalDate fromDay;

    @Column(updatable = false)
    @Nullable LocalDate untilDay;

    @Column(updatable = false)
    String appointedBy;

    @Column(updatable = false)
    Instant appointedAt;

    @Nullable String endedBy;

    @Nullable Instant endedAt;

    @Nullable String endReason;

    protected RapporteurAppointment() {}

    RapporteurAppointment(Round round, AppointRapporteur wish, Set<String> logins, String by, Instant now) {
        this.round = round;
        this.country = wish.country();
        this.countryName = wish.countryName();
        this.questions = wish.questions();
        this.logins.addAll(logins);
        this.fromDay = wish.from();
        this.untilDay = wish.until();
        this.appointedBy = by;
        this.appointedAt = now;
    }

    void end(String reason, String by, Instant now, LocalDate today) {
        if (!AppointmentStatus.of(fromDay, untilDay, endedAt, today).mayBeEnded()) {
            throw ProblemType.APPOINTMENT_ENDED.because(RapporteurMessage.APPOINTMENT_OVER);
        }
        endedBy = by;
        endedAt = now;
        endReason = reason;
    }
}
