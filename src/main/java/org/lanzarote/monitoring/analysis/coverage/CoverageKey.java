package org.lanzarote.monitoring.analysis.coverage;

/** The place in the list: by the place of the question in the questionnaire, then by Party. */
record CoverageKey(int ordinal, String party) {

    static final CoverageKey FIRST = new CoverageKey(-1, "");

    static CoverageKey of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(written);
        }
        return new CoverageKey(Integer.parseInt(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return ordinal + " " + party;
    }
}
