package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.platform.text.CitationKind;

/**
 * An event: records of a round that others may rest on have a new text. It is fired in the transaction once the text is
 * written; an observer that finds one of them resting on itself throws.
 */
public record EvidenceRevised(int round, Map<CitationKind, ? extends Collection<UUID>> records) {

    public static EvidenceRevised of(int round, CitationKind kind, UUID record) {
        return new EvidenceRevised(round, Map.of(kind, List.of(record)));
    }
}
