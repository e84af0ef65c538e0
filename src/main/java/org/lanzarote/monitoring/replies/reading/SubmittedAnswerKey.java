package org.lanzarote.monitoring.replies.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How a citation names a submitted answer: a view which shows nothing of what was answered. */
@Entity
@Immutable
class SubmittedAnswerKey {

    @Id
    UUID id;

    int roundNumber;
    String party;
    String question;
    int submission;

    /** Whether everybody reads something of it there. */
    boolean published;

    /** Whether something of what everybody could read of it is withheld or was taken down. */
    boolean withheldInPart;

    /** Whether a later submission answers the question too. */
    boolean followed;

    /** When it was submitted; null for whoever may not read it. */
    @Nullable Instant submittedAt;

    /** The number of the submission that is public now, if it is a later one. */
    @Nullable Integer followedBy;

    protected SubmittedAnswerKey() {}
}
