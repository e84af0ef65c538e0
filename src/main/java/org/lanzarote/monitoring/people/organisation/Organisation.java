package org.lanzarote.monitoring.people.organisation;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ORGANISATION_DECIDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An organisation that asked to take part. No two approved ones share a name. */
@Entity
public class Organisation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String name;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    String about;

    Contact contact;

    @Enumerated(EnumType.STRING)
    OrganisationStatus status = OrganisationStatus.REGISTERED;

    Instant registeredAt;

    @Nullable Instant decidedAt;

    @Nullable String decidedBy;

    @Nullable String reason;

    protected Organisation() {}

    Organisation(RegisterOrganisation wish, Instant now) {
        this.name = wish.name().strip();
        this.kind = wish.kind();
        this.about = wish.about();
        this.contact = wish.contact();
        this.registeredAt = now;
    }

    public String name() {
        return name;
    }

    void approve(String by, Instant now) {
        decide(OrganisationStatus.APPROVED, by, now);
    }

    void decline(String why, String by, Instant now) {
        decide(OrganisationStatus.DECLINED, by, now);
        reason = why;
    }

    private void decide(OrganisationStatus decision, String by, Instant now) {
        if (!status.isUndecided()) {
            throw ORGANISATION_DECIDED.because(OrganisationMessage.DECIDED_ON.with(decidedAt, status));
        }
        status = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
