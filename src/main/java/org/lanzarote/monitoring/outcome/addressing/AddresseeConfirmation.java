package org.lanzarote.monitoring.outcome.addressing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The record that somebody confirmed whom a recommendation addresses, beside whom findings proposed then. */
@Entity
@Immutable
class AddresseeConfirmation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Recommendation recommendation;

    /** Empty for all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> natures;

    /** The codes of the findings' codebook of which they carry one; empty where none is asked for. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> codes;

    /** Empty for those of the findings that bear on the recommendation. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> questions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> proposed;

    @Enumerated(EnumType.STRING)
    AddresseeKind addresseeKind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> addresseeParties;

    /** Why others are addressed than proposed, if they are. */
    @Nullable String reason;

    String confirmedBy;
    Instant confirmedAt;

    protected AddresseeConfirmation() {}

    /** Confirms the addressee; where it differs from the proposal, only with a reason. */
    AddresseeConfirmation(
            Recommendation recommendation,
            ProposalGround ground,
            AddresseeProposal proposal,
            @Nullable String reason,
            String by,
            Instant now) {
        var violations = new Violations();
        violations.require(
                !proposal.differs() || (reason != null && !reason.isBlank()),
                "/reason",
                AddressingMessage.DIFFERENCE_UNEXPLAINED.with(String.join(", ", proposal.codes())));
        violations.orThrow(AddressingMessage.CONFIRMATION_INVALID);
        this.recommendation = recommendation;
        this.natures = ground.natures();
        this.codes = ground.codes();
        this.questions = ground.questions();
        this.proposed = proposal.codes();
        this.addresseeKind = proposal.addressee().kind();
        this.addresseeParties = proposal.addressee().parties();
        this.reason = reason;
        this.confirmedBy = by;
        this.confirmedAt = now;
    }
}
