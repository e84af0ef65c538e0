package org.lanzarote.monitoring.platform.trail;

import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ReadText;

/** A place in the list of entries: by the time, and of one moment by the id. */
record TrailPlace(Instant at, UUID id) {

    /** The place after which those from before this moment are listed. */
    static TrailPlace of(Instant moment) {
        return new TrailPlace(moment, new UUID(0, 0));
    }

    static TrailPlace of(TrailEntry entry) {
        return new TrailPlace(entry.at, entry.id);
    }

    /** The place that is written so. */
    static TrailPlace of(String written) {
        int gap = written.indexOf(' ');
        if (gap < 0) {
            throw new IllegalArgumentException(written);
        }
        return new TrailPlace(ReadText.instant(written.substring(0, gap)), UUID.fromString(written.substring(gap + 1)));
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
