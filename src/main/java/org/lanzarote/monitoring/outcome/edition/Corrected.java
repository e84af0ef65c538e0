package org.lanzarote.monitoring.outcome.edition;

import java.util.List;

/** Why a report was corrected, and in which places. */
record Corrected(String reason, List<String> places) {}
