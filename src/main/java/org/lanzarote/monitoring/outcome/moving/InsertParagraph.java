package org.lanzarote.monitoring.outcome.moving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.lanzarote.monitoring.outcome.chapter.DraftParagraph;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Puts a new paragraph in a place of the report; it gets the number of that place. */
record InsertParagraph(
        @NotNull @Valid ParagraphPlace place,
        @NotNull @Valid TextWithCitations text) {

    DraftParagraph numbered(int number, ParagraphSpot spot) {
        return new DraftParagraph(number, spot.chapter().numeral(), spot.heading(), text);
    }

    CitedWording wording() {
        return CitedWording.of(text, Set.of(), "/text");
    }
}
