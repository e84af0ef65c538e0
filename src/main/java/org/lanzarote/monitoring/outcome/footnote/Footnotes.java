package org.lanzarote.monitoring.outcome.footnote;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.citation.Citation;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.Marks;

/** Numbers the footnotes of a document through all its texts in reading order. */
public final class Footnotes {

    private final List<Footnote> all = new ArrayList<>();

    /** The text with the numbers of its footnotes in place of their marks. */
    public String number(CurrentText text) {
        return Marks.replace(text.text(), citation -> add(citation, text));
    }

    public List<Footnote> all() {
        return List.copyOf(all);
    }

    private String add(Citation citation, CurrentText text) {
        int number = all.size() + 1;
        all.add(Footnote.of(number, citation, text));
        return "[^" + number + "]";
    }
}
