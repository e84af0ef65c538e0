package org.lanzarote.monitoring.platform.text;

import java.util.HashSet;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The rule of a text that is no record of its own: its footnotes are words, and each stands in it once. */
public final class WordedFootnotes {

    private WordedFootnotes() {}

    /** Reports what is wrong with the text at one pointer, and with its footnotes at another. */
    public static void check(TextWithCitations text, String pointer, String footnotes, Violations violations) {
        new MarkupCheck(violations).check(text.markdown(), pointer);
        PartLabel.meant(text.markdown()).forEach(mark -> violations.add(pointer, TextMessage.NO_LABEL_HERE.with(mark)));
        var standing = new HashSet<String>();
        for (var mark : Marks.marks(text.markdown())) {
            violations.require(standing.add(mark), pointer, TextMessage.MARK_TWICE.with(mark));
        }
        var defined = new HashSet<String>();
        for (int i = 0; i < text.citations().size(); i++) {
            var citation = text.citations().get(i);
            var at = footnotes + "/" + i;
            citation.checkContent(at, violations);
            violations.require(
                    defined.add(citation.mark()), at + "/mark", TextMessage.MARK_TAKEN.with(citation.mark()));
            violations.require(
                    standing.remove(citation.mark()), at + "/mark", TextMessage.MARK_NOT_IN_TEXT.with(citation.mark()));
        }
        standing.forEach(mark -> violations.add(pointer, TextMessage.MARK_WITHOUT_CITATION.with(mark)));
    }
}
