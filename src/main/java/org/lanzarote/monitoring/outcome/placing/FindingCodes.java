package org.lanzarote.monitoring.outcome.placing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.analysis.coding.FindingCodeQueries;
import org.lanzarote.monitoring.analysis.coding.FindingCodeQueries.CodedFinding;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;

/** The codes of the codebook that findings carry, which are told to insiders alone. */
@ApplicationScoped
class FindingCodes {

    private final FindingCodeQueries queries;
    private final CodeRepository codebook;
    private final Caller caller;

    FindingCodes(FindingCodeQueries queries, CodeRepository codebook, Caller caller) {
        this.queries = queries;
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

    /** The codes of each finding, for insiders; nobody else knows of codes. */
    Function<UUID, @Nullable List<String>> of(UUID[] findings) {
        if (!caller.isInsider()) {
            return finding -> null;
        }
        var coded = queries.of(findings, true).stream()
                .collect(groupingBy(CodedFinding::finding, mapping(CodedFinding::code, toList())));
        return finding -> coded.getOrDefault(finding, List.of());
    }
}
