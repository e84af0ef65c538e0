package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;

/** The codes of the codebook by which findings are looked for, which are told to insiders alone. */
@ApplicationScoped
class FindingCodes {

    private final CodeRepository codebook;
    private final Caller caller;

    FindingCodes(CodeRepository codebook, Caller caller) {
        this.codebook = codebook;
        this.caller = caller;
    }

    /** Refuses a mistyped code where nothing was found; nobody but insiders learns which codes there are. */
    void check(int round, FindingFilter filter, List<?> found) {
        if (found.isEmpty() && caller.isInsider()) {
            var closed = new ClosedFilters();
            filter.coded()
                    .forEach(code -> closed.check(
                            "coded", code, () -> codebook.ofRound(round).keySet()));
            closed.orThrow();
        }
    }
}
