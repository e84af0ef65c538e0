package org.lanzarote.monitoring.children.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that the key of an erased statement is to be destroyed, or has been. */
@Entity
class KeyDestruction {

    @Id
    UUID statementId;

    Instant askedAt;

    @Nullable Instant doneAt;

    protected KeyDestruction() {}

    KeyDestruction(UUID statement, Instant now) {
        this.statementId = statement;
        this.askedAt = now;
    }

    void done(Instant now) {
        doneAt = now;
    }
}
