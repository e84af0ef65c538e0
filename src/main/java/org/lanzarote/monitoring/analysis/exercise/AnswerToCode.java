package org.lanzarote.monitoring.analysis.exercise;

import java.util.UUID;

/** A submitted answer that becomes a unit. */
record AnswerToCode(UUID id, String party, String question, int submission) {}
