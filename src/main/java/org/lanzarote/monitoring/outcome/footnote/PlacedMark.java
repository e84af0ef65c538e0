package org.lanzarote.monitoring.outcome.footnote;

import java.util.UUID;

/** The place of a footnote: its mark in a text. */
public record PlacedMark(UUID text, String mark) {

    /** Stands for the terms of urgency, whose footnotes are in no text. */
    public static final UUID SCALE = new UUID(0, 0);
}
