package org.lanzarote.monitoring.outcome.tabling;

import java.util.UUID;

/** A draft was tabled that supersedes another. */
public record DraftTabled(TabledDraft former, UUID next) {}
