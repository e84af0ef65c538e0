package org.lanzarote.monitoring.outcome.placing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** Tells on which recommendations findings bear: those that they cite, and those that rest on paragraphs which they cite. */
@ApplicationScoped
class FindingBearings {

    private final FindingLinkQueries links;

    FindingBearings(FindingLinkQueries links) {
        this.links = links;
    }

    /** The codes that each of these texts bears on, in the order of the report. */
    Function<CurrentText, List<String>> of(int round, Collection<CurrentText> texts) {
        var targets = texts.stream()
                .flatMap(text -> text.targets().stream())
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, List<FindingLinkQueries.Bearing>> bearings = targets.length == 0
                ? Map.of()
                : links.bearings(round, targets).stream().collect(groupingBy(FindingLinkQueries.Bearing::target));
        return text -> text.targets().stream()
                .flatMap(target -> bearings.getOrDefault(target, List.of()).stream())
                .sorted(Comparator.comparing(FindingLinkQueries.Bearing::rank))
                .map(FindingLinkQueries.Bearing::code)
                .distinct()
                .toList();
    }
}
