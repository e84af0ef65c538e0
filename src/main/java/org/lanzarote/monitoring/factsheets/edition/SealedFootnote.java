package org.lanzarote.monitoring.factsheets.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.platform.language.BilingualText;

/**
 * A footnote of an edition of a factsheet: what it says there, what it says in the other language, and where it
 * stood in a text when that was published, with the name that the edition gives to its Party, the item that has it, if it
 * is no introduction that does, whether the newest edition has what has it in other words, and since when the Party's factsheets
 * have that item no more, as it was withdrawn or concerns others.
 */
public record SealedFootnote(
        int edition,
        Instant publishedAt,
        Footnote note,
        Footnote translated,
        PlacedMark place,
        BilingualText party,
        @Nullable FactsheetItem item,
        boolean reworded,
        @Nullable Instant withdrawnAt,
        @Nullable Instant readdressedAt) {}
