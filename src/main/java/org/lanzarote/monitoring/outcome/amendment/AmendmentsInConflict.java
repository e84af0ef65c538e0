package org.lanzarote.monitoring.outcome.amendment;

import java.util.List;
import org.lanzarote.monitoring.platform.problem.Conflict;

/** The places at which amendments do not go together, each with its wordings. */
record AmendmentsInConflict(List<MergeConflict> current) implements Conflict {}
