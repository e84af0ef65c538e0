package org.lanzarote.monitoring.analysis.codebook;

import java.util.List;

/** The codebook in force: the number of its version, and its codes; number 0 and no codes before the first. */
record CodebookState(int number, List<CodeEntry> codes) {

    static final CodebookState NONE = new CodebookState(0, List.of());

    boolean hasCodesInForce() {
        return codes.stream().anyMatch(code -> !code.retired());
    }
}
