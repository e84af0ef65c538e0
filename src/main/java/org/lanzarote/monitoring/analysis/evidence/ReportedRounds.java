package org.lanzarote.monitoring.analysis.evidence;

import java.util.Set;

/** Implemented by the room of rapporteurs: it knows in which rounds the caller writes findings today. */
public interface ReportedRounds {

    Set<Integer> reported();
}
