package org.lanzarote.monitoring.children.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lanzarote.monitoring.children.session.CountedSessions;

/** Tells of a session whether released figures count it. */
@ApplicationScoped
class ReleasedSessions implements CountedSessions {

    private final ParticipationReleaseRepository releases;

    ReleasedSessions(ParticipationReleaseRepository releases) {
        this.releases = releases;
    }

    @Override
    public boolean counted(int round, Instant reportedAt) {
        return releases.count("round.number = ?1 and releasedAt >= ?2", round, reportedAt) > 0;
    }
}
