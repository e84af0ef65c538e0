package org.lanzarote.monitoring.outcome.factsheet;

import java.util.UUID;

/** The place of a footnote: its mark in a text. */
public record PlacedMark(UUID text, String mark) {}
