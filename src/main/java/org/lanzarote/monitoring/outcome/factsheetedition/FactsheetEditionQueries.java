package org.lanzarote.monitoring.outcome.factsheetedition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheet.PlacedMark;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for editions of factsheets, and for what was edited since. */
interface FactsheetEditionQueries {

    String NEWEST =
            "e.number = (select max(n.number) from FactsheetEdition n where n.report = e.report and n.party = e.party)";

    /** Whether a text that stands in an edition is one of those that are stale. */
    String STALE =
            "exists (select 1 from FactsheetCopy c where c.edition = e and array_intersects(:staleTexts, c.texts))";

    /** Whether a draft was edited after it was known to say what its edition says, by which Parties it stands with. */
    String EDITED = "x.report = e.report and x.changedAt > e.settledAt"
            + " and (array_length(x.parties) = 0 or function(party_in as Boolean, e.party.iso3, x.parties))";

    /** What an edition says in a language, and its note. */
    record CopyContent(UUID id, UUID edition, @Nullable String note, String content) {}

    @HQL("select c.id, c.edition.id, c.edition.note, c.content from FactsheetCopy c where c.edition.report.id = :report"
            + " order by c.edition.id, c.id")
    List<CopyContent> copies(UUID report);

    /** The beginning of a sentence that was published, in its table, with the one that it translates, if it does. */
    record ReleasedLead(
            String table,
            UUID id,
            UUID text,
            String lead,
            @Nullable String original) {}

    @HQL(
            "select 'statement', s.id, s.text.id, s.lead, cast(null as string) from Statement s where s.chapter.report.id = :report"
                    + " union all select 'finding_place', o.id, o.finding.text.id, o.lead, cast(null as string) from FindingPlace o"
                    + " where o.chapter.report.id = :report and o.lead is not null"
                    + " union all select 'confirmed_translation', c.id, c.text.id, c.lead, c.ofLead from ConfirmedTranslation c"
                    + " where c.report.id = :report and c.lead is not null")
    List<ReleasedLead> leads(UUID report);

    @HQL("select e.number, e.publishedAt, e.note, (select max(c.cutAt) from FactsheetCopy c where c.edition = e)"
            + " from FactsheetEdition e where e.report.id = :report and e.party.iso3 = :party and e.number < :before"
            + " order by e.number desc")
    List<FactsheetEditionRow> editions(UUID report, String party, int before, Page page);

    default List<FactsheetRow> newest(
            UUID report, boolean differs, @Nullable Boolean stale, StaleTexts texts, PageQuery page) {
        return newest(report, differs, stale, texts.ids(), page.after(), page.fetch());
    }

    @HQL(
            "select e.party.iso3, e.party.name, e.number, e.publishedAt, (select max(c.cutAt) from FactsheetCopy c where c.edition = e),"
                    + " (select max(x.changedAt) from FactsheetChange x where " + EDITED + "),"
                    + " case when " + STALE + " then true else false end"
                    + " from FactsheetEdition e where e.report.id = :report and e.party.iso3 > :after and " + NEWEST
                    + " and (:differs = false or exists (select 1 from FactsheetChange x where " + EDITED + "))"
                    + " and (cast(:stale as boolean) is null or (case when " + STALE
                    + " then true else false end) = :stale)"
                    + " order by e.party.iso3")
    List<FactsheetRow> newest(
            UUID report, boolean differs, @Nullable Boolean stale, UUID[] staleTexts, String after, Page page);

    /** The newest of all Parties; who does not read drafts finds none edited. */
    @HQL("select e.party.iso3, e.number, e.publishedAt,"
            + " case when exists (select 1 from FactsheetChange x where " + EDITED + ") then true else false end"
            + " from FactsheetEdition e where e.report.id = :report and " + NEWEST)
    List<NewestEdition> newest(UUID report);

    /** The texts that stand in an edition, and by the number of a footnote its text and its mark there. */
    record CopyNotes(String party, List<UUID> texts, List<UUID> noteTexts, List<String> noteMarks) {

        FootnoteNumbers numbers() {
            return new FootnoteNumbers(
                    party,
                    texts,
                    IntStream.range(0, noteTexts.size())
                            .mapToObj(note -> new PlacedMark(noteTexts.get(note), noteMarks.get(note)))
                            .toList());
        }
    }

    /** The footnotes of the newest editions, which have the same numbers in each language. */
    @HQL("select e.party.iso3, c.texts, c.noteTexts, c.noteMarks from FactsheetCopy c join c.edition e"
            + " where e.report.id = :report and c.language = :language and " + NEWEST + " order by e.party.iso3")
    List<CopyNotes> newestNotes(UUID report, Language language);

    @HQL("select max(x.changedAt) from FactsheetChange x where x.report.id = :report")
    @Nullable Instant lastChange(UUID report);

    /** How many factsheets of a report were edited since their edition, and since when. */
    record EditedFactsheets(UUID report, int round, long parties, Instant since) {}

    default List<EditedFactsheets> edited(TaskQuery query) {
        var from = query.from().withoutDue();
        return query.everywhere()
                ? edited(from.round(), from.id(), query.fetch())
                : edited(query.rounds(), from.round(), from.id(), query.fetch());
    }

    String EDITED_REPORTS =
            "select r.id, o.number, count(distinct e.party.iso3), min(x.changedAt) from FactsheetEdition e join e.report r"
                    + " join r.round o join FactsheetChange x on " + EDITED + " where " + NEWEST
                    + " and (o.number, r.id) >= (:round, :id)";

    String BY_ROUND = " group by r.id, o.number order by o.number, r.id";

    @HQL(EDITED_REPORTS + BY_ROUND)
    List<EditedFactsheets> edited(int round, UUID id, Page page);

    @HQL(EDITED_REPORTS + " and o.number in :rounds" + BY_ROUND)
    List<EditedFactsheets> edited(Set<Integer> rounds, int round, UUID id, Page page);
}
