package org.lanzarote.monitoring.analysis.coverage;

import java.util.regex.Pattern;

/** The place in the list: by the place of the question in the questionnaire, then by Party. */
record CoverageKey(int ordinal, String party) {

    static final CoverageKey FIRST = new CoverageKey(-1, "");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    static CoverageKey of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 2 || !CODE.matcher(parts[1]).matches()) {
            throw new IllegalArgumentException(written);
        }
        return new CoverageKey(Integer.parseInt(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return ordinal + " " + party;
    }
}
