package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/**
 * What is told beside a factsheet and is no word of it: why there is no reply to read, what it rests on and no longer stands, and
 * where its reader may read what its footnotes point to, each by its key.
 */
public record FactsheetPresent(
        @Nullable String noReply,
        List<StaleReason> staleBecause,
        Set<String> targets,
        Map<String, CitedAnswer> sources,
        Map<String, CitedFinding> findings) {

    static FactsheetPresent of(
            @Nullable String noReply, List<StaleReason> staleBecause, Collection<CurrentText> texts) {
        return new FactsheetPresent(
                noReply,
                staleBecause,
                texts.stream()
                        .flatMap(text -> text.text().citations().stream())
                        .flatMap(citation -> citation.targets().stream())
                        .collect(toSet()),
                texts.stream()
                        .flatMap(text -> text.sources().stream())
                        .collect(toMap(CitedAnswer::target, Function.identity(), (one, same) -> one)),
                texts.stream()
                        .flatMap(text -> text.findings().stream())
                        .collect(toMap(CitedFinding::target, Function.identity(), (one, same) -> one)));
    }
}
