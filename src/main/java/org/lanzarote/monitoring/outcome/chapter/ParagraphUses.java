package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.UUID;

/** Implemented by the room of recommendations: it finds the findings and the recommendations that cite paragraphs. */
public interface ParagraphUses {

    /** The findings that cite the targets, all for insiders and published ones for everybody, and the recommendations that do. */
    List<Citing> citing(UUID[] targets, int round, boolean insider);

    /** What cites a part of the report: a finding or a recommendation, and its place among these. */
    record Citing(UUID target, boolean finding, String key, String place) {}
}
