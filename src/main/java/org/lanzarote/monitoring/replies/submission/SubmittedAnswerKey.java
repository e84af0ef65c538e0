package org.lanzarote.monitoring.replies.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

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

    protected SubmittedAnswerKey() {}
}
