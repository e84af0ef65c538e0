package org.lanzarote.monitoring.children.figures;

import org.jspecify.annotations.Nullable;

/** The number of children who took part in a round and, where it may be shown, the number of Parties. */
public record ParticipationFigures(int children, @Nullable Integer parties) {}
