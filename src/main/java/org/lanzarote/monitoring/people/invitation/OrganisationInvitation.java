package org.lanzarote.monitoring.people.invitation;

import static org.lanzarote.monitoring.platform.problem.ProblemType.INVITATION_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** An invitation of an organisation by the Secretariat, and what became of it. */
@Entity
class OrganisationInvitation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    @Column(updatable = false)
    String email;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Language language;

    @Column(updatable = false)
    Instant validUntil;

    @Enumerated(EnumType.STRING)
    InvitationState state = InvitationState.OPEN;

    @Column(updatable = false)
    Instant invitedAt;

    @Column(updatable = false)
    String invitedBy;

    /** The SHA-256 of the secret that redeems it; null before a secret was made. */
    @Nullable String secretDigest;

    @Nullable Instant secretAt;

    @Nullable Instant closedAt;

    /** The key of the organisation that redeemed it. */
    @Nullable UUID organisation;

    /** The reason for its withdrawal. */
    @Nullable String reason;

    protected OrganisationInvitation() {}

    OrganisationInvitation(InviteOrganisation wish, String by, Instant now) {
        this.name = wish.name().strip();
        this.kind = wish.kind();
        this.email = wish.email();
        this.language = wish.language();
        this.validUntil = wish.validUntil();
        this.invitedAt = now;
        this.invitedBy = by;
    }

    /** Replaces the secret; earlier ones no longer work. */
    void renewSecret(String digest, Instant now) {
        require(InvitationAction.RENEW_SECRET, now);
        secretDigest = digest;
        secretAt = now;
    }

    void withdraw(String why, Instant now) {
        require(InvitationAction.WITHDRAW, now);
        close(InvitationState.WITHDRAWN, now);
        reason = why;
    }

    void redeemed(UUID admitted, Instant now) {
        close(InvitationState.REDEEMED, now);
        organisation = admitted;
    }

    private void close(InvitationState end, Instant now) {
        state = end;
        closedAt = now;
    }

    private void require(InvitationAction action, Instant now) {
        var present = state.at(now, validUntil);
        if (!InvitationAction.permitted(present).contains(action)) {
            throw INVITATION_STATE.because(InvitationMessage.INVITATION_STANDS.with(present));
        }
    }
}
