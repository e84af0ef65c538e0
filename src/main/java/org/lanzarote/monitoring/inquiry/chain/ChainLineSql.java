package org.lanzarote.monitoring.inquiry.chain;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/** What the statements that follow citations take of a line of one. */
final class ChainLineSql {

    /** Nothing of a text, for a step that no citation makes. */
    static final String NO_LINE = ", null, 0, null, null, null, null, null, null, null, null, null ";

    /** A part of another round's report is a document, which the chain does not follow into that round. */
    private static final String OTHER_REPORT =
            "case when l.lines_kind = 'REPORT_PART' then (select d.reference || p.place"
                    + " from edition_part p join edition d on d.id = p.edition_id where p.id = l.lines_target) end";

    /** What the line l of a text points to. */
    static final String LINE =
            "case l.lines_kind when 'REPORT_PART' then 'DOCUMENT' else l.lines_kind end as kind, case when l.lines_kind <> 'REPORT_PART' then l.lines_target end as id, l.cited_text_id as"
                    + " text, l.ordinal, l.lines_mark as mark, coalesce(l.lines_document, " + OTHER_REPORT
                    + ") as document, l.lines_locator as locator, l.lines_url as url, l.lines_explanation as explanation"
                    + translated("document") + translated("locator") + translated("url") + translated("explanation");

    /** What a line rests on in an answer, with the words that the caller may read, and what became of it. */
    static final String PASSAGE =
            ", v.evidence, v.quoted, v.quotation, v.became, v.last, v.taken_down, v.waits, v.shown";

    /** The evidence of the line of a text, where it cites an answer; looked up line by line, and never for all rounds. */
    static final String OF_LINE =
            " left join lateral (select c.id as evidence, c.quoted, w.words as quotation, s.state as became,"
                    + " s.submission as last, c.taken_down, s.waits, c.shown from evidence c"
                    + " left join quoted_words w on w.evidence_id = c.id and (w.shown or :insider)"
                    + " left join evidence_standing s on s.evidence_id = c.id"
                    + " and s.audience = case when :insider then 'SEALED' else 'PUBLIC' end"
                    + " where c.cited_text_id = %1$s.text and c.ordinal = %1$s.ordinal offset 0) v on true ";

    private ChainLineSql() {}

    /** What the line of a row points to outside this service, with what its translation has, if there is one. */
    static ChainStep.Outside outside(Tuple row) {
        var translated = outside(row, "translated_", null);
        return outside(row, "", translated.said().isEmpty() ? null : translated);
    }

    private static ChainStep.Outside outside(Tuple row, String of, ChainStep.@Nullable Outside translated) {
        return new ChainStep.Outside(
                row.get(of + "document", String.class),
                row.get(of + "locator", String.class),
                row.get(of + "url", String.class),
                row.get(of + "explanation", String.class),
                translated);
    }

    /** What a note in words or to a document has in the other language, where the text has a confirmed translation. */
    private static String translated(String column) {
        return ", case when l.lines_kind in ('DOCUMENT', 'EXPLANATION') then (select o.lines_" + column
                + " from cited_text x join confirmed_translation k on k.history = x.history and k.of_revision = x.number"
                + " join citation o on o.cited_text_id = k.text_id and o.lines_mark = l.lines_mark"
                + " where x.id = l.cited_text_id) end as translated_" + column;
    }
}
