package org.lanzarote.monitoring.outcome.tabling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tables a draft of a report: fixes its texts as they read now, in their order, and lets it supersede the one before. */
@ApplicationScoped
class DraftTabling {

    /** A heading comes before the first paragraph under it, and after all paragraphs where none is. */
    private static final String FIX =
            "insert into tabled_text (id, draft_id, ordinal, kind, place, chapter, part_id, heading, text_id, words)"
                    + " select gen_random_uuid(), ?1, row_number() over (order by x.chapter_ordinal, x.band, x.number, x.step, x.rank),"
                    + " x.kind, x.place, x.numeral, x.part_id, x.heading, x.text_id, x.words from ("
                    + " select c.ordinal as chapter_ordinal, 0 as band, 0 as number, 0 as step, '' as rank, 'HEADING' as kind,"
                    + " '/chapters/' || c.numeral as place, c.numeral, c.id as part_id, cast(null as varchar) as heading,"
                    + " cast(null as uuid) as text_id, case r.language when 'FR' then c.title_fr else c.title_en end as words"
                    + " from chapter c join report r on r.id = c.report_id where r.id = ?2 and c.withdrawn_id is null"
                    + " union all select c.ordinal, 1, coalesce((select min(p.number) from paragraph p where p.chapter_id = c.id"
                    + " and p.heading = h.headings_key and p.withdrawn_id is null), 10000 + h.ordinal), 0, '', 'HEADING',"
                    + " '/chapters/' || c.numeral || '/headings/' || h.headings_key, c.numeral, c.id, h.headings_key, null,"
                    + " case r.language when 'FR' then h.headings_title_fr else h.headings_title_en end"
                    + " from chapter_headings h join chapter c on c.id = h.chapter_id join report r on r.id = c.report_id"
                    + " where r.id = ?2 and c.withdrawn_id is null"
                    + " union all select c.ordinal, 1, p.number, 1, '', 'PARAGRAPH', '/paragraphs/' || p.number, c.numeral, p.id,"
                    + " null, p.text_id, null from paragraph p join chapter c on c.id = p.chapter_id"
                    + " where p.report_id = ?2 and p.withdrawn_id is null"
                    + " union all select c.ordinal, 2, 0, 0, m.rank, 'RECOMMENDATION', '/recommendations/' || m.code, c.numeral,"
                    + " m.id, null, m.text_id, null from recommendation m join chapter c on c.id = m.chapter_id"
                    + " where m.report_id = ?2 and m.withdrawn_id is null) x";

    private final TabledDraftRepository drafts;
    private final Event<DraftTabled> tabled;
    private final Caller caller;

    DraftTabling(TabledDraftRepository drafts, Event<DraftTabled> tabled, Caller caller) {
        this.drafts = drafts;
        this.tabled = tabled;
        this.caller = caller;
    }

    TabledDraft table(Report report, TableDraft wish, Instant now) {
        wish.check(now);
        var former = drafts.inForce(report);
        former.ifPresent(draft -> draft.supersede(caller.name(), now));
        drafts.flush();
        var draft = new TabledDraft(report, drafts.next(report), wish, caller.name(), now);
        drafts.persistAndFlush(draft);
        drafts.getEntityManager()
                .createNativeQuery(FIX)
                .setParameter(1, draft.id)
                .setParameter(2, report.id())
                .executeUpdate();
        former.ifPresent(superseded -> tabled.fire(new DraftTabled(superseded, draft.id)));
        return draft;
    }
}
