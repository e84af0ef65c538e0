package org.lanzarote.monitoring.outcome.tracking;

import java.util.UUID;

/** The place of a recommendation in the order of changes. */
record ChangePlace(int change, UUID id) {

    /** More changes than there will ever be. */
    private static final int MOST = 99_999_999;

    /** The place that is written so. */
    static ChangePlace of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(written);
        }
        var change = Integer.parseInt(parts[0]);
        if (change < 0 || change > MOST) {
            throw new IllegalArgumentException(written);
        }
        return new ChangePlace(change, UUID.fromString(parts[1]));
    }

    /** Behind all that changed up to then. */
    static ChangePlace after(int change) {
        return new ChangePlace(change, new UUID(-1, -1));
    }

    @Override
    public String toString() {
        return change + " " + id;
    }
}
