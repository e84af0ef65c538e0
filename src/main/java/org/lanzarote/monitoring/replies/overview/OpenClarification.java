package org.lanzarote.monitoring.replies.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many clarifications of a reply are open: a view which shows nothing of them; none, no line. */
@Entity
@Immutable
class OpenClarification {

    @Id
    UUID replyId;

    long openCount;

    protected OpenClarification() {}
}
