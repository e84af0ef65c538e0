package org.lanzarote.monitoring.outcome.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The records that cite each of some parts of the report, each listed once. */
public record BackLinks(Map<UUID, List<String>> keys) {

    public static BackLinks of(List<BackLink> links) {
        return new BackLinks(
                links.stream().distinct().collect(groupingBy(BackLink::target, mapping(BackLink::key, toList()))));
    }

    public List<String> of(UUID target) {
        return keys.getOrDefault(target, List.of());
    }
}
