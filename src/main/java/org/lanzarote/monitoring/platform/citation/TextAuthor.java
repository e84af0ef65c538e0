package org.lanzarote.monitoring.platform.citation;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import java.time.Clock;
import org.lanzarote.monitoring.platform.access.Caller;

/** Notes on each text, as it is stored, who wrote it and when. */
@ApplicationScoped
@Unremovable // nobody but Hibernate asks for it
class TextAuthor {

    private final Caller caller;
    private final Clock clock;

    TextAuthor(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @PrePersist
    void sign(CitedText text) {
        text.writtenBy = caller.name();
        text.writtenAt = clock.instant();
    }
}
