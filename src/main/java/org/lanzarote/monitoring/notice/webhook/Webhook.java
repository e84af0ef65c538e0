package org.lanzarote.monitoring.notice.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.lanzarote.monitoring.platform.problem.ProblemType.WEBHOOK_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventType;

/**
 * The address at which a system is told what happens, as far as its account may know it. What the courier notes of it leaves its
 * version alone.
 */
@Entity
@DynamicUpdate
class Webhook {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    /** The login of the system. */
    @Column(updatable = false)
    String account;

    /** The Party that it speaks for. */
    @Column(name = "party_iso3", updatable = false)
    @Nullable String party;

    /** The organisation that it speaks for. */
    @Column(updatable = false)
    @Nullable String organisation;

    String address;

    /** What it is told; none stands for all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> types;

    @Enumerated(EnumType.STRING)
    WebhookStatus status = WebhookStatus.NEW;

    @Embedded
    @Nullable SealedSecrets secrets;

    @Column(updatable = false)
    Instant registeredAt;

    @Nullable Instant switchedOffAt;

    @Nullable Instant retiredAt;

    /** The number of the last event that was looked at for it. */
    @OptimisticLock(excluded = true)
    long place;

    /** Until when nothing is tried, since its account is shut out or is not to be found out. */
    @OptimisticLock(excluded = true)
    @Nullable Instant heldUntil;

    @OptimisticLock(excluded = true)
    @Nullable Instant succeededAt;

    protected Webhook() {}

    Webhook(WebhookOwner owner, RegisterWebhook wanted, Instant now) {
        this.account = owner.account();
        this.party = owner.party();
        this.organisation = owner.organisation();
        this.address = wanted.address();
        this.types = wanted.names();
        this.registeredAt = now;
    }

    void change(RegisterWebhook wanted) {
        require(WebhookAction.CHANGE);
        address = wanted.address();
        types = wanted.names();
    }

    /** Takes a new secret; with the first one it begins at an event. */
    void renewSecret(byte[] sealed, Instant former, long latest) {
        require(WebhookAction.RENEW_SECRET);
        if (status == WebhookStatus.NEW) {
            status = WebhookStatus.ACTIVE;
            place = latest;
        }
        secrets = secrets == null ? SealedSecrets.first(sealed) : secrets.renewed(sealed, former);
    }

    void switchOn() {
        require(WebhookAction.SWITCH_ON);
        status = WebhookStatus.ACTIVE;
        switchedOffAt = null;
    }

    void switchOff(Instant now) {
        if (status == WebhookStatus.ACTIVE) {
            status = WebhookStatus.SWITCHED_OFF;
            switchedOffAt = now;
        }
    }

    void retire(Instant now) {
        require(WebhookAction.RETIRE);
        end(now);
    }

    void end(Instant now) {
        status = WebhookStatus.RETIRED;
        retiredAt = now;
        secrets = null;
    }

    /** Refuses to send anew what nothing is sent of. */
    void requireSending() {
        require(status == WebhookStatus.ACTIVE);
    }

    boolean isActive() {
        return status == WebhookStatus.ACTIVE;
    }

    /** Whether the system took something since that time. */
    boolean tookSomethingSince(Instant time) {
        return succeededAt != null && !succeededAt.isBefore(time);
    }

    Set<EventType> wanted() {
        return types.stream().map(EventType::valueOf).collect(toUnmodifiableSet());
    }

    /** The types that it does not tell: those that its system does not want, and all once it is retired. */
    Set<EventType> unwanted() {
        return Arrays.stream(EventType.values())
                .filter(type -> status == WebhookStatus.RETIRED || !(types.isEmpty() || types.contains(type.name())))
                .collect(toUnmodifiableSet());
    }

    private void require(WebhookAction action) {
        require(action.fits(status));
    }

    private void require(boolean fits) {
        if (!fits) {
            throw WEBHOOK_STATE.because(WebhookMessage.WEBHOOK_STANDS.with(status));
        }
    }
}
