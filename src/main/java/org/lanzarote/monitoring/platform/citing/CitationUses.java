package org.lanzarote.monitoring.platform.citing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the records that cite a given record, across all rooms, with one statement for each kind of citing record. */
@ApplicationScoped
public class CitationUses {

    private final List<CitingRecords> holders;
    private final UseQueries queries;

    CitationUses(@All List<CitingRecords> holders, UseQueries queries) {
        this.holders = holders;
        this.queries = queries;
    }

    /**
     * Gives whatever cites these targets, or names them in a label, a new tag: their keys have changed, and who still has the old ones would point
     * elsewhere.
     */
    public void rekeyed(Collection<UUID> targets) {
        if (targets.isEmpty()) {
            return;
        }
        var ids = targets.toArray(UUID[]::new);
        var citing = queries.citing(ids).stream().map(UseQueries.CitingText::text);
        var texts = Stream.concat(citing, queries.labelling(ids).stream())
                .distinct()
                .toList();
        if (!texts.isEmpty()) {
            holders.forEach(holder -> holder.retag(texts));
        }
    }

    /** The records whose present texts cite each target, each listed once. A target that nobody cites has no entry. */
    public Map<UUID, List<CitingRecord>> of(Collection<UUID> targets) {
        var citing =
                targets.isEmpty() ? List.<UseQueries.CitingText>of() : queries.citing(targets.toArray(UUID[]::new));
        if (citing.isEmpty()) {
            return Map.of();
        }
        var texts = citing.stream().map(UseQueries.CitingText::text).distinct().toList();
        Map<UUID, List<CitingRecord>> held = holders.stream()
                .flatMap(holder -> holder.holding(texts).stream())
                .collect(groupingBy(CitingRecord::text));
        return citing.stream().collect(groupingBy(UseQueries.CitingText::target)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(text -> held.getOrDefault(text.text(), List.of()).stream())
                                .distinct()
                                .toList()));
    }
}
