package org.lanzarote.monitoring.outcome.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An extract with its session: a database view that shows a facilitator those of its own sessions. */
@Entity
@Immutable
class SessionExtract {

    @Id
    UUID id;

    int roundNumber;
    UUID contributionId;

    @Nullable String question;

    String chapter;
    String medium;

    /** The text; null before it is published. */
    @Nullable String text;

    protected SessionExtract() {}
}
