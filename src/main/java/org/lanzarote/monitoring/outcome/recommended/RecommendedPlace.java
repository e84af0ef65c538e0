package org.lanzarote.monitoring.outcome.recommended;

import java.util.UUID;

/** The place of a recommendation in the list of a Party, in either order: urgency, round, rank of its code. */
record RecommendedPlace(int urgency, int round, String rank, UUID id) {

    /** Before all recommendations. */
    static final RecommendedPlace FIRST = new RecommendedPlace(0, Integer.MAX_VALUE, "", new UUID(0, 0));

    private static final int PARTS = 4;

    /** The place that is written so. */
    static RecommendedPlace of(String written) {
        var parts = written.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException(written);
        }
        return new RecommendedPlace(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[3], UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return urgency + " " + round + " " + id + " " + rank;
    }
}
