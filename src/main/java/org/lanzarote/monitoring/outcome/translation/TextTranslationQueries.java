package org.lanzarote.monitoring.outcome.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for the texts of a report beside their translations; the calling code knows that the report is visible. */
interface TextTranslationQueries {

    String FITS = " t.ofRevision = x.revision and coalesce(t.ofLead, '') = coalesce(x.lead, '') ";

    String STATE =
            " case when x.state is not null then x.state when t.id is null then 'MISSING' when t.confirmed = false then 'DRAFT' when"
                    + FITS + "then 'CONFIRMED' else 'STALE' end ";

    String FROM = " from ReportText x left join TextTranslation t on t.history = x.history and t.language = :language ";

    String ROW =
            "select x.id, x.history, x.revision, x.kind, x.key, x.chapter, x.lead, coalesce(a.markdown, x.words), x.place,"
                    + STATE
                    + ", t.version, t.ofRevision, b.id, t.lead, coalesce(b.markdown, x.otherWords), b.writtenBy, b.writtenAt,"
                    + " c.ofRevision, c.confirmedBy, c.confirmedAt" + FROM
                    + "left join CitedText a on a.id = x.id left join t.text b"
                    + " left join ConfirmedTranslation c on c.history = x.history and c.language = :language"
                    + " where x.reportId = :report and ";

    /** The texts that stand, gone through once and not for each translation, whatever PostgreSQL supposes of their number. */
    String STANDING = "with standing as materialized (select x.id as id, x.history as history, x.revision as revision,"
            + " x.lead as lead, x.state as state from ReportText x where x.reportId = :report) ";

    /** How many texts of a kind there are, and how far their translations have come. */
    record CountedKind(String kind, long texts, long begun, long drafts, long confirmed) {}

    /** A translation, and the text that it translates. */
    record TextTranslationLine(
            UUID text,
            UUID translation,
            @Nullable String lead,
            @Nullable String ofLead,
            String state) {}

    default List<TextTranslationRow> translations(
            UUID report, Language language, TextTranslationFilter filter, PageQuery page) {
        return translations(report, language, filter.kinds(), filter.states(), page.after(), page.fetch());
    }

    @HQL(ROW + "function(among as Boolean, :kinds, x.kind) and function(among as Boolean, :states," + STATE + ")"
            + " and x.place > :after order by x.place")
    List<TextTranslationRow> translations(
            UUID report, Language language, String[] kinds, String[] states, String after, Page page);

    @HQL(ROW + "function(among as Boolean, :kinds, x.kind) and x.key = :key")
    Optional<TextTranslationRow> translation(UUID report, Language language, String[] kinds, String key);

    @HQL(
            "select x.kind, count(*), sum(case when t.id is null and x.state is null then 0 else 1 end), sum(case when t.confirmed = false then 1 else 0 end),"
                    + " sum(case when x.state = 'CONFIRMED' or t.confirmed = true and" + FITS + "then 1 else 0 end)"
                    + FROM
                    + "where x.reportId = :report group by x.kind")
    List<CountedKind> counts(UUID report, Language language);

    /** The confirmed translations of texts as they read, whether the text still reads so or not. */
    @HQL("select a.id, c.text.id, c.lead, c.ofLead, 'CONFIRMED' from ConfirmedTranslation c"
            + " join CitedText a on a.history = c.history and a.number = c.ofRevision"
            + " where c.report.id = :report and c.language = :language")
    List<TextTranslationLine> confirmed(UUID report, Language language);

    /** The words that were confirmed last of translations that are worked on since. */
    @HQL(STANDING + "select x.id, c.text.id, c.lead, c.ofLead, case when c.ofRevision = x.revision"
            + " and coalesce(c.ofLead, '') = coalesce(x.lead, '') then 'CONFIRMED' else 'STALE' end"
            + " from standing x join ConfirmedTranslation c on c.history = x.history and c.language = :language"
            + " join TextTranslation t on t.history = x.history and t.language = :language where t.confirmed = false")
    List<TextTranslationLine> beneath(UUID report, Language language);

    /** Those of these texts. */
    @HQL("select a.id, c.text.id, c.lead, c.ofLead, 'CONFIRMED' from ConfirmedTranslation c"
            + " join CitedText a on a.history = c.history and a.number = c.ofRevision"
            + " where c.language = :language and function(among as Boolean, :texts, a.id)")
    List<TextTranslationLine> confirmed(Language language, UUID[] texts);

    /** The translations that are worked on. */
    @HQL(STANDING + "select x.id, t.text.id, t.lead, t.ofLead," + STATE
            + "from standing x join TextTranslation t on t.history = x.history and t.language = :language")
    List<TextTranslationLine> all(UUID report, Language language);
}
