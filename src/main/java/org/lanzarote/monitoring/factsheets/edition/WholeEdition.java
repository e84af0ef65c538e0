package org.lanzarote.monitoring.factsheets.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.language.Language;

/** An edition of a factsheet in all languages, as it was sealed; none before the report is published. */
public final class WholeEdition {

    private final List<FactsheetCopy> copies;

    WholeEdition(List<FactsheetCopy> copies) {
        this.copies = copies;
    }

    List<FactsheetCopy> copies() {
        return copies;
    }

    FactsheetCopy in(Language language) {
        return copies.stream()
                .filter(copy -> copy.language == language)
                .findFirst()
                .orElseThrow();
    }

    /** Its number; 0 where there is none. */
    int number() {
        return row().map(FactsheetEditionRow::number).orElse(0);
    }

    /** As of when its draft is known to say the same. */
    Instant settledAt() {
        return copies.get(0).edition.settledAt;
    }

    public Optional<FactsheetEditionRow> row() {
        return copies.stream().findFirst().map(FactsheetCopy::row);
    }

    /** What it says, without what is told beside it now. */
    List<Factsheet> said() {
        return copies.stream().map(FactsheetCopy::said).toList();
    }

    /** Whether it says what these drafts say, in each language. */
    public boolean says(List<DraftCopy> drafts) {
        return !copies.isEmpty()
                && copies.stream()
                        .allMatch(copy -> drafts.stream()
                                .filter(draft -> draft.language() == copy.language)
                                .allMatch(copy::says));
    }
}
