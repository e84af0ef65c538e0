package org.lanzarote.monitoring.children.session;

import java.time.Instant;

/** Knows which sessions are counted in figures that were released. */
public interface CountedSessions {

    /** Whether figures of the round were released since this session was reported. */
    boolean counted(int round, Instant reportedAt);
}
