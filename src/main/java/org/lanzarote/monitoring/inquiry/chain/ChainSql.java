package org.lanzarote.monitoring.inquiry.chain;

/**
 * The statements that follow citations. They name the tables of all kinds of records that hold texts, and look each record up
 * by its key; where the caller does not read a record, its text is none.
 */
final class ChainSql {

    private static final String REPORT_READ =
            " (select r.published_at is not null or :insider from report r where r.id = ";

    private static final String CHAPTER_READ = " (select r.published_at is not null or :insider from report r"
            + " where r.id = (select c.report_id from chapter c where c.id = ";

    private static final String FINDING_READ = " f.withdrawn_id is null and (f.published_at is not null or :insider) ";

    /** The present text of the record t, for whoever reads it. */
    private static final String TEXT =
            " case t.kind when 'FINDING' then (select f.text_id from followed_finding f where f.id = t.id"
                    + " and" + FINDING_READ + ") when 'PARAGRAPH' then (select p.text_id from paragraph p where p.id ="
                    + " t.id and p.withdrawn_id is null and"
                    + REPORT_READ + "p.report_id))"
                    + " when 'RECOMMENDATION' then (select p.text_id from recommendation p where p.id = t.id"
                    + " and p.withdrawn_id is null and" + REPORT_READ + "p.report_id)) when 'STATEMENT' then (select"
                    + " p.text_id from statement p where p.id = t.id"
                    + " and p.withdrawn_id is null and"
                    + CHAPTER_READ + "p.chapter_id))) when 'PRACTICE' then (select p.text_id from practice p where"
                    + " p.id = t.id and p.withdrawn_id is null and"
                    + CHAPTER_READ + "p.chapter_id))) when 'CHAPTER' then (select h.introduction_id from chapter h"
                    + " where h.id = t.id and h.withdrawn_id is null and" + REPORT_READ + "h.report_id)) end ";

    /** The present texts of the record t: the report has its key findings, and what stands in every factsheet. */
    private static final String TEXTS =
            " case t.kind when 'REPORT' then (select array[r.introduction_id, r.key_findings_id]"
                    + " || array(select x.text_id from factsheet_text x where x.report_id = r.id and x.withdrawn_id is null)"
                    + " from report r where r.id = t.id and (r.published_at is not null or :insider)) else array["
                    + TEXT + "] end ";

    /**
     * What an extract was made of: the statement and its session for the safeguarding officer; and the session for the
     * facilitator who reported it, whom its feedback tells of the extract when the report is public.
     */
    private static final String OF_CHILDREN = " union all select 'CHILD_STATEMENT', k.id" + ChainLineSql.NO_LINE
            + "from child_extract x join child_statement k on k.id = x.statement_id where t.kind = 'CHILD_EXTRACT'"
            + " and x.id = t.id and :officer and x.withdrawn_at is null and not k.disclosed"
            + " union all select 'CHILD_CONTRIBUTION', k.contribution_id" + ChainLineSql.NO_LINE
            + "from child_statement k where t.kind = 'CHILD_STATEMENT' and k.id = t.id and :officer and not k.disclosed"
            + " union all select 'CHILD_CONTRIBUTION', x.contribution_id" + ChainLineSql.NO_LINE
            + "from session_extract x where t.kind = 'CHILD_EXTRACT' and x.id = t.id and :facilitates and exists"
            + " (select from report r where r.round_number = x.round_number and r.published_at is not null)";

    /** A text t, and each of its revisions n, itself among them. */
    private static final String REVISED = " from cited_text t join cited_text n on n.history = t.history ";

    /** The lines l of one footnote of a text. */
    private static final String MARKED = " from (select c.*, c.cited_text_id as text from citation c"
            + " where c.cited_text_id = :text and c.lines_mark = :mark) l ";

    /**
     * What the record t rests on: what it cites, and a recommendation on the findings that are linked to it. Those are asked for
     * one by one: PostgreSQL finds nothing by an index in a view of the owner that it joins, and would read all findings.
     */
    private static final String EVIDENCE = " (select " + ChainLineSql.LINE
            + " from citation l where l.cited_text_id = any(" + TEXTS
            + ") and not (t.kind = 'FINDING' and l.lines_kind = 'RECOMMENDATION' and l.lines_mark is null)"
            + " union all select 'FINDING', f.id" + ChainLineSql.NO_LINE
            + "from citation l cross join lateral (select n.* from followed_finding n"
            + " where n.text_id = l.cited_text_id offset 0) f"
            + " where t.kind = 'RECOMMENDATION' and l.lines_target = t.id and l.lines_mark is null and" + FINDING_READ
            + OF_CHILDREN + ") e ";

    /** The record that holds the text l now, for whoever reads it. */
    private static final String HOLDER =
            " (select 'FINDING' as kind, f.id from followed_finding f where f.text_id = l.text and"
                    + FINDING_READ
                    + " union all select 'PARAGRAPH', p.id from paragraph p where p.text_id = l.text and p.withdrawn_id is"
                    + " null and"
                    + REPORT_READ + "p.report_id)"
                    + " union all select 'RECOMMENDATION', p.id from recommendation p where p.text_id = l.text"
                    + " and p.withdrawn_id is null and" + REPORT_READ
                    + "p.report_id) union all select 'STATEMENT', p.id from"
                    + " statement p where p.text_id = l.text and"
                    + " p.withdrawn_id is null and"
                    + CHAPTER_READ
                    + "p.chapter_id)) union all select 'PRACTICE', p.id from practice p where p.text_id ="
                    + " l.text and p.withdrawn_id is null and"
                    + CHAPTER_READ
                    + "p.chapter_id)) union all select 'CHAPTER', h.id from chapter h where h.introduction_id ="
                    + " l.text and h.withdrawn_id is null and" + REPORT_READ
                    + "h.report_id) union all select 'REPORT', r.id from report r where r.round_number"
                    + " = :round and (l.text in (r.introduction_id, r.key_findings_id) or l.text in"
                    + " (select x.text_id from factsheet_text x where x.report_id = r.id and"
                    + " x.withdrawn_id is null)) and (r.published_at is not null or :insider)) h ";

    /** What rests on the record t: what cites it, and of a finding the recommendations that it is linked to. */
    private static final String USES = " (select h.kind, h.id, l.text, l.mark, l.ordinal from (select c.cited_text_id"
            + " as text, c.lines_mark as mark, c.lines_kind as cited, c.ordinal from citation c where c.lines_target ="
            + " t.id) l cross join lateral" + HOLDER
            + "where not (h.kind = 'FINDING' and l.cited = 'RECOMMENDATION' and l.mark is null)"
            + " union all select 'RECOMMENDATION', l.lines_target, null, null, null from citation l"
            + " where t.kind = 'FINDING' and l.lines_kind = 'RECOMMENDATION' and l.lines_mark is null and l.cited_text_id ="
            + TEXT
            + "and (select p.withdrawn_id is null from recommendation p where p.id = l.lines_target)) e ";

    private static final String BEGIN = "with recursive t(kind, id) as ("
            + "select b.kind, b.id from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as b(kind, id) union ";

    /** Every step from the records begun with down to what they rest on in the end. */
    static final String DOWN = BEGIN + "select cast(e.kind as text), e.id from t cross join lateral" + EVIDENCE
            + "where e.id is not null) select distinct t.kind as by_kind, t.id as by_id, e.*" + ChainLineSql.PASSAGE
            + " from t cross join lateral" + EVIDENCE + ChainLineSql.OF_LINE.formatted("e")
            + "order by by_kind, by_id, e.ordinal, e.id";

    /** Every step from the records begun with up to what rests on them in the end. */
    static final String UP = BEGIN + "select cast(e.kind as text), e.id from t cross join lateral" + USES
            + ") select distinct e.kind as by_kind, e.id as by_id, t.kind, t.id, e.text, e.mark" + ChainLineSql.PASSAGE
            + " from t cross join lateral" + USES + ChainLineSql.OF_LINE.formatted("e")
            + "order by by_kind, by_id, t.kind, t.id, e.mark";

    /** What one footnote of a text points to, by the record that holds the text. */
    static final String FOOTNOTE =
            "select " + ChainLineSql.LINE + ", h.kind as by_kind, h.id as by_id" + ChainLineSql.PASSAGE + MARKED
                    + "cross join lateral" + HOLDER + ChainLineSql.OF_LINE.formatted("l") + "order by l.ordinal";

    /** What one footnote of a text pointed to, whether or not a record still holds the text. */
    static final String SEALED_FOOTNOTE = "select " + ChainLineSql.LINE + ChainLineSql.PASSAGE + MARKED
            + ChainLineSql.OF_LINE.formatted("l") + "order by l.ordinal";

    /** The records that hold a text, or a revision of it. */
    static final String HOLDERS = "select distinct h.kind, h.id from (select n.id as text" + REVISED
            + "where t.id = :text) l cross join lateral" + HOLDER;

    /** The footnotes of texts that cite records, each by the record that holds the text or a revision of it, if one does. */
    static final String PRINTED_NOTES = "select distinct p.text, p.mark, p.cited, s.kind, s.id" + ChainLineSql.PASSAGE
            + " from (select c.cited_text_id as text, c.lines_mark as mark, c.lines_target as cited, c.ordinal"
            + " from citation c where c.lines_target = any(:cited) and c.cited_text_id = any(:texts)"
            + " and c.lines_mark is not null) p left join lateral (select h.kind, h.id from (select n.id as text"
            + REVISED
            + "where t.id = p.text) l cross join lateral" + HOLDER + ") s on true"
            + ChainLineSql.OF_LINE.formatted("p") + "order by p.text, p.mark, p.cited";

    /** The revisions of texts among others. */
    static final String REVISIONS =
            "select t.id as text, n.id as revision" + REVISED + "where t.id = any(:texts) and n.id = any(:among)";

    private ChainSql() {}
}
