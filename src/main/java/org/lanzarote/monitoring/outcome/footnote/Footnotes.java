package org.lanzarote.monitoring.outcome.footnote;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.citation.Citation;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.Marks;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;

/** Numbers the footnotes of a document through all its texts in reading order. */
public final class Footnotes {

    private final Language language;
    private final String report;
    private final List<Footnote> all = new ArrayList<>();

    /** Begins a document in this language; the report, to which its labels lead, is at this address, or in the document. */
    public Footnotes(Language language, String report) {
        this.language = language;
        this.report = report;
    }

    /** The text with the numbers of its footnotes in place of their marks, and the words of its labels. */
    public String number(CurrentText text) {
        return PartLabel.replace(
                Marks.replace(text.text(), citation -> add(citation, text)), label -> label.linked(language, report));
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
