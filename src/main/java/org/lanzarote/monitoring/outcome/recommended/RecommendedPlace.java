package org.lanzarote.monitoring.outcome.recommended;

import java.util.UUID;

/** The place of a recommendation in the list of a Party, in either order: urgency, round, rank of its code. */
record RecommendedPlace(int urgency, int round, String rank, UUID id) {

    /** Before all recommendations. */
    static final RecommendedPlace FIRST = beginning(0, Integer.MAX_VALUE);

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

    /** This place, or the beginning of an urgency that is less. */
    RecommendedPlace orOfUrgency(int rank) {
        return urgency < rank ? beginning(rank, Integer.MAX_VALUE) : this;
    }

    /** This place, or the beginning of a round that is earlier. */
    RecommendedPlace orOfRound(int number) {
        return round > number ? beginning(0, number) : this;
    }

    private static RecommendedPlace beginning(int urgency, int round) {
        return new RecommendedPlace(urgency, round, "", new UUID(0, 0));
    }

    @Override
    public String toString() {
        return urgency + " " + round + " " + id + " " + rank;
    }
}
