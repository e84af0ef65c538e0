package org.lanzarote.monitoring.factsheets.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetWords;

/** The title block of a factsheet that is printed as a file, and the name of that. */
record FactsheetTitle(Factsheet factsheet, FactsheetWords words) {

    /** The name of the file, without its ending. */
    String file() {
        var seal = factsheet.edition();
        var edition = seal == null || seal.followedBy() == null ? "" : "-edition-" + seal.number();
        return "factsheet-round-%d-%s%s-%s"
                .formatted(factsheet.round(), factsheet.party().iso3(), edition, factsheet.language());
    }

    /** What says of a draft that it is one. */
    @Nullable String mark() {
        var edited = factsheet.edition() == null ? words.edited() : null;
        return factsheet.lastUpdate() == null ? words.draft() : edited;
    }

    /** What stands under its name. */
    List<String> lines() {
        var update = factsheet.lastUpdate();
        return Stream.of(
                        words.reportLine(),
                        words.quoted(factsheet.title()),
                        factsheet.reference() + " – " + factsheet.roundTitle(),
                        factsheet.authentic() == null ? "" : words.translated(),
                        factsheet.untranslated().isEmpty() ? "" : words.untranslated(),
                        update == null ? "" : words.lastUpdate(update))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
