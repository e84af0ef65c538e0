package org.lanzarote.monitoring.stakeholders.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lanzarote.monitoring.files.seal.Digests;

/** The seal of a stakeholder's submission, stored apart from it; it still holds what was withheld later. */
@Entity
@Immutable
class StakeholderSeal {

    @Id
    UUID submissionId;

    String organisation;

    /** The submitting account, and its name at that time. */
    String submittedBy;

    String submittedByName;

    /** The canonical form and its digest. */
    String sealed;

    String sha256;

    protected StakeholderSeal() {}

    StakeholderSeal(SealedStakeholderForm form) {
        this.submissionId = form.head().submission();
        this.organisation = form.head().organisation();
        this.submittedBy = form.head().account();
        this.submittedByName = form.head().name();
        var bytes = form.bytes();
        this.sealed = new String(bytes, UTF_8);
        this.sha256 = Digests.sha256(bytes);
    }
}
