package org.lanzarote.monitoring.children.figures;

import org.jspecify.annotations.Nullable;

/** How many children took part in a round and, where it may be told, in how many Parties. */
public record ParticipationFigures(int children, @Nullable Integer parties) {}
