package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;
import org.lanzarote.monitoring.platform.text.CitationKind;

/**
 * A target of a text that is a doubtful source, by its last key, and where it stands in the text, or among its links.
 */
public record DoubtfulTarget(
        UUID text, boolean link, String pointer, CitationKind kind, String key, TargetDoubt doubt) {}
