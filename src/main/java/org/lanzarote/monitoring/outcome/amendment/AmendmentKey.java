package org.lanzarote.monitoring.outcome.amendment;

/** The place of an amendment in lists: by draft, then in the order of the text, then by number. */
record AmendmentKey(int draft, int ordinal, int number) {

    static final AmendmentKey FIRST = new AmendmentKey(0, 0, 0);

    /** The key that is written so. */
    static AmendmentKey of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(written);
        }
        return new AmendmentKey(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return draft + " " + ordinal + " " + number;
    }
}
