package org.lanzarote.monitoring.preparation.round;

import java.util.List;

/** The terms of urgency that a round had before a correction, kept as one document. */
record FormerScale(List<UrgencyTerm> terms) {}
