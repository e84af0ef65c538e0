package org.lanzarote.monitoring.inquiry.trace;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.factsheets.edition.NewestEdition;
import org.lanzarote.monitoring.inquiry.chain.Chain;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.ThingFacts;
import org.lanzarote.monitoring.outcome.report.Report;

/** A chain that is composed, with what its reader knows of its things in the words that it follows. */
record TracedChain(
        int round,
        Chain chain,
        Map<Thing, ThingFacts> known,
        Optional<Report> report,
        Map<String, NewestEdition> editions,
        boolean insider) {

    /** Whether its start is nothing that could be missing, or stands in these words. */
    boolean isFound() {
        return !chain.start().isRecord() || ThingFacts.stands(known.get(chain.start()));
    }

    /** The records of which nothing is known but that they stand in it. */
    Set<UUID> unknown() {
        return chain.things()
                .filter(Thing::isRecord)
                .filter(not(known::containsKey))
                .map(Thing::id)
                .collect(toSet());
    }
}
