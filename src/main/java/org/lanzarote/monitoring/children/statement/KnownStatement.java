package org.lanzarote.monitoring.children.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The existence of a statement, for its facilitator and the safeguarding officer: a database view without its
 * content.
 */
@Entity
@Immutable
class KnownStatement {

    @Id
    UUID id;

    int roundNumber;
    UUID contributionId;

    protected KnownStatement() {}
}
