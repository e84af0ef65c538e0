package org.lanzarote.monitoring.inquiry.search;

import java.util.UUID;

/** The place of a text among those found: first by rank, of which a cursor has the bits, then by its key. */
record SearchPlace(float rank, UUID id) {

    static final SearchPlace FIRST = new SearchPlace(Float.POSITIVE_INFINITY, new UUID(0, 0));

    private static final int HEXADECIMAL = 16;

    /** The place that is written so. */
    static SearchPlace of(String written) {
        int gap = Math.max(0, written.indexOf(' '));
        float rank = Float.intBitsToFloat(Integer.parseUnsignedInt(written.substring(0, gap), HEXADECIMAL));
        if (!Float.isFinite(rank)) {
            throw new IllegalArgumentException(written);
        }
        return new SearchPlace(rank, UUID.fromString(written.substring(gap + 1)));
    }

    @Override
    public String toString() {
        return "%08x %s".formatted(Float.floatToIntBits(rank), id);
    }
}
