package org.lanzarote.monitoring.outcome.tracking;

import java.util.UUID;

/** The place of a recommendation in the order of changes. */
record ChangePlace(int change, UUID id) {

    /** The place that is written so. */
    static ChangePlace of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(written);
        }
        return new ChangePlace(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
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
