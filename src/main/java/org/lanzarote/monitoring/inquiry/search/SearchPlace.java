package org.lanzarote.monitoring.inquiry.search;

import java.util.UUID;

/** The place of a text among those found: first by rank, which is kept as PostgreSQL writes it, then by its key. */
record SearchPlace(String rank, UUID id) {

    static final SearchPlace FIRST = new SearchPlace("Infinity", new UUID(0, 0));

    /** The place that is written so. */
    static SearchPlace of(String written) {
        var parts = written.split(" ", 2);
        if (parts.length < 2 || !Float.isFinite(Float.parseFloat(parts[0]))) {
            throw new IllegalArgumentException("no place of a search: " + written);
        }
        return new SearchPlace(parts[0], UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return rank + " " + id;
    }
}
