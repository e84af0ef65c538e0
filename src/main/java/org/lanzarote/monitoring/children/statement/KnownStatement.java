package org.lanzarote.monitoring.children.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a statement exists, to its facilitator and the safeguarding officer: a view which shows nothing of it. */
@Entity
@Immutable
class KnownStatement {

    @Id
    UUID id;

    int roundNumber;
    UUID contributionId;

    protected KnownStatement() {}
}
