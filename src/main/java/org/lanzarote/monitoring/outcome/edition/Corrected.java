package org.lanzarote.monitoring.outcome.edition;

import java.util.List;

/** Why a report was corrected, and in which places. */
record Corrected(SealedReason reason, List<String> places) {}
