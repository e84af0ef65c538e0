package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.Slot;
import org.lanzarote.monitoring.platform.citation.TextWithCitations;
import org.lanzarote.monitoring.platform.language.Language;

/** The texts of one factsheet: slots filled for its Party, footnotes numbered in the order in which they are read. */
final class FactsheetWording {

    private final FactsheetSource.Records records;
    private final String party;
    private final Footnotes footnotes = new Footnotes();

    FactsheetWording(FactsheetSource.Records records, String party) {
        this.records = records;
        this.party = party;
    }

    /** The footnotes of all texts so far. */
    List<FactsheetFootnote> footnotes() {
        return footnotes.all();
    }

    String text(UUID id) {
        return fill(footnotes.number(reading(id)), null);
    }

    TextWithCitations reading(UUID id) {
        return requireNonNull(records.texts().get(id)).text();
    }

    String fill(String markdown, @Nullable String urgency) {
        return Slot.fill(markdown, slot -> switch (slot) {
            case PARTY -> party;
            case URGENCY -> verb(urgency);
            case PARTIES -> Long.toString(records.figures().parties());
            case CHILDREN -> told(records.figures().children());
            case CHILDREN_PARTIES -> told(records.figures().childrenParties());
        });
    }

    /** The number as text, also where no release gives it. */
    private String told(@Nullable Integer number) {
        var untold = records.head().language() == Language.FR ? "[nombre non publié]" : "[number not released]";
        return number == null ? untold : number.toString();
    }

    private String verb(@Nullable String urgency) {
        return records.scale().stream()
                .filter(term -> term.term().equals(urgency))
                .map(term -> "**" + term.verb().in(records.head().language()) + "**")
                .findFirst()
                .orElseThrow();
    }
}
