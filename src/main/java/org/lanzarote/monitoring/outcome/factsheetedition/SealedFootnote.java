package org.lanzarote.monitoring.outcome.factsheetedition;

import org.lanzarote.monitoring.outcome.factsheet.PlacedMark;
import org.lanzarote.monitoring.outcome.footnote.Footnote;

/** A footnote of an edition of a factsheet: what it says there, and where it stood in a text when that was published. */
public record SealedFootnote(int edition, Footnote note, PlacedMark place) {}
