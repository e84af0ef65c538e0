package org.lanzarote.monitoring.stakeholders.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The place of a copy in lists: by the day on which it was made, then by its key, which tells no time. */
public record CopyPlace(Instant day, UUID id) {

    /** Before all copies. */
    public static final CopyPlace FIRST = new CopyPlace(Instant.EPOCH, new UUID(0, 0));

    private static final Duration DAY = Duration.ofDays(1);

    /** The place that is written so. */
    public static CopyPlace of(String written) {
        int gap = written.indexOf(' ');
        if (gap < 1 || gap > 6) {
            throw new IllegalArgumentException(written);
        }
        var day = Instant.EPOCH.plus(DAY.multipliedBy(Integer.parseUnsignedInt(written.substring(0, gap))));
        return new CopyPlace(day, UUID.fromString(written.substring(gap + 1)));
    }

    @Override
    public String toString() {
        return Duration.between(Instant.EPOCH, day).toDays() + " " + id;
    }
}
