package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The texts of the records of a chain that may stand in factsheets: of the report its introduction, and what cites something here. */
record ChainSentences(Map<Thing, Set<UUID>> held) {

    static ChainSentences of(Chain chain, Map<Thing, ThingFacts> known) {
        Map<Thing, Set<UUID>> texts = new HashMap<>(chain.uses().stream()
                .filter(use -> use.text() != null)
                .collect(groupingBy(ChainStep::from, mapping(use -> Objects.requireNonNull(use.text()), toSet()))));
        chain.using().stream()
                .map(known::get)
                .filter(facts -> facts != null && facts.text() != null)
                .forEach(facts -> texts.computeIfAbsent(facts.thing(), none -> new HashSet<>())
                        .add(Objects.requireNonNull(facts.text())));
        return new ChainSentences(texts);
    }

    Set<UUID> texts() {
        return held.values().stream().flatMap(Collection::stream).collect(toSet());
    }

    /** The same with the revisions of each text. */
    Map<Thing, Set<UUID>> inRevisions(Map<UUID, Set<UUID>> revisions) {
        return held.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        sentence -> sentence.getValue().stream()
                                .flatMap(text ->
                                        Stream.concat(Stream.of(text), revisions.getOrDefault(text, Set.of()).stream()))
                                .collect(toSet())));
    }
}
