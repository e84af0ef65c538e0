package org.lanzarote.monitoring.inquiry.trace;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.factsheetedition.NewestEdition;
import org.lanzarote.monitoring.outcome.report.Report;

/** A chain that is composed, with what is known of its things to whoever it was composed for. */
record Chained(
        int round,
        Chain chain,
        Map<Thing, ThingFacts> known,
        Optional<Report> report,
        Map<String, NewestEdition> editions,
        boolean insider) {

    /** Whether everybody reads what is worked on: whoever it was composed for knows of no edit since the newest editions. */
    boolean isAsWorkedOn() {
        return insider && editions.values().stream().noneMatch(NewestEdition::edited);
    }

    /** The records of which nothing is known but that they stand in it. */
    Set<UUID> unknown() {
        return chain.things()
                .filter(Thing::isRecord)
                .filter(not(known::containsKey))
                .map(Thing::id)
                .collect(toSet());
    }

    /** The records that may have been withdrawn: those, and the sentence of the edition that was asked for. */
    Set<UUID> gone() {
        var sentence = chain.edition() == null ? null : chain.edition().sentence();
        return Stream.concat(unknown().stream(), Stream.ofNullable(sentence).map(Thing::id))
                .collect(toSet());
    }
}
