package org.lanzarote.monitoring.outcome.factsheet;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.citation.Citation;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.Marks;

/** Numbers the footnotes of a factsheet through all its texts in reading order. */
final class Footnotes {

    private final List<FactsheetFootnote> all = new ArrayList<>();

    /** The text with the numbers of its footnotes in place of their marks. */
    String number(CurrentText text) {
        return Marks.replace(text.text(), citation -> add(citation, text));
    }

    List<FactsheetFootnote> all() {
        return List.copyOf(all);
    }

    private String add(Citation citation, CurrentText text) {
        int number = all.size() + 1;
        all.add(FactsheetFootnote.of(number, citation, text));
        return "[^" + number + "]";
    }
}
