package org.lanzarote.monitoring.platform.citation;

import java.util.Collection;
import java.util.UUID;
import org.lanzarote.monitoring.platform.text.CitationKind;

/**
 * An event: records of a round that others may rest on have a new text. It is fired in the transaction once the text is
 * written; an observer that finds one of them resting on itself throws.
 */
public record EvidenceRevised(int round, CitationKind kind, Collection<UUID> records) {}
