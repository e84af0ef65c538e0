package org.lanzarote.monitoring.outcome.practice;

import java.util.List;
import java.util.UUID;

/** A promising practice as it is fetched. */
record PracticeRow(UUID id, int version, String chapter, int place, List<String> parties, UUID text) {}
