package org.lanzarote.monitoring.analysis.revision;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompiledSource;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** The addresses of what compilations are made of; an extract that is not public any more has none, and its key is not told. */
record PartLinks(int round, Set<UUID> extracts) {

    /** As what is public now allows. */
    static PartLinks of(int round, List<RevisionPart> now) {
        return new PartLinks(
                round,
                now.stream()
                        .filter(part -> part.source() == CompiledSource.CHILDREN)
                        .map(RevisionPart::record)
                        .collect(toSet()));
    }

    @Nullable String of(RevisionPart part) {
        return switch (part.source()) {
            case STATE ->
                CitedAnswer.address(
                        round,
                        Objects.requireNonNull(part.party()),
                        part.question(),
                        Objects.requireNonNull(part.submission()));
            case STAKEHOLDER -> "/rounds/" + round + "/stakeholder-submissions/" + part.copy();
            case CHILDREN ->
                extracts.contains(part.record()) ? "/rounds/" + round + "/child-extracts/" + part.record() : null;
        };
    }
}
