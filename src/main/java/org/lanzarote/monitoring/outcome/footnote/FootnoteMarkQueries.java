package org.lanzarote.monitoring.outcome.footnote;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the marks that texts have for their footnotes. */
interface FootnoteMarkQueries {

    /** A footnote mark of a text, and where it stands in it. */
    record TextMark(UUID text, String mark, int place) {}

    /** The marks of these texts, those of one text in the order of the text, where each stands once. */
    @HQL("select distinct t.id, l.mark, locate(concat('[^', l.mark, ']'), t.markdown) as place from CitedText t"
            + " join t.lines l where function(among as Boolean, :texts, t.id) and l.mark is not null"
            + " order by t.id, place")
    List<TextMark> marks(UUID[] texts);
}
