package org.lanzarote.monitoring.replies.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The number of open clarifications of a reply: a database view without their content; a reply without any has no
 * row.
 */
@Entity
@Immutable
class OpenClarification {

    @Id
    UUID replyId;

    long openCount;

    protected OpenClarification() {}
}
