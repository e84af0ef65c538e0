package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;

/** A factsheet as its records read now, with the texts that stand in it, and the places of its footnotes by their numbers. */
public record ComposedFactsheet(Factsheet factsheet, List<UUID> texts, List<PlacedMark> notes) {}
