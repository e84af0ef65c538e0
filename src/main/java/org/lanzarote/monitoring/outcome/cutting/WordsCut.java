package org.lanzarote.monitoring.outcome.cutting;

import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/**
 * An event: words are taken out of a report and its editions. Later rooms take them out of what they keep, in the same
 * transaction, beside the texts as they read before.
 *
 * @param any whether anything went of the report as it is worked on
 */
public record WordsCut(Report report, CutPart words, Map<UUID, CurrentText> texts, boolean any) {}
