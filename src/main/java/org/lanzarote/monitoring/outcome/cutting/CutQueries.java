package org.lanzarote.monitoring.outcome.cutting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Queries for all the words of a round's report besides its texts and editions. */
interface CutQueries {

    /** The introductions and key findings of a round's report, with all that they replaced. */
    @HQL("select t.id from CitedText t, Report r where r.round.number = :round and t.history in"
            + " (r.introduction.history, r.keyFindings.history)")
    List<UUID> generalTexts(int round);

    /** The beginning of a sentence: of a statement, or of a finding in its place. */
    record LeadLine(UUID id, String lead, UUID text) {}

    @HQL("select s.id, s.lead, s.text.id from Statement s where s.chapter.report.round.number = :round union all"
            + " select o.id, o.lead, o.finding.text.id from FindingPlace o where o.chapter.report.round.number = :round"
            + " and o.lead is not null")
    List<LeadLine> leads(int round);

    @HQL("update Statement set lead = :left where id = :id")
    int cutStatement(UUID id, String left);

    @HQL("update FindingPlace set lead = :left where id = :id")
    int cutPlace(UUID id, String left);

    /** An amendment as far as it has words, with the text of the draft that it is to; none of a heading. */
    record AmendmentWords(
            UUID id,
            @Nullable UUID text,
            @Nullable String wording,
            String justification,
            @Nullable String settled,
            @Nullable String because) {}

    @HQL("select a.id, x.id, a.wording, a.justification, a.settled, a.because from Amendment a join a.text t"
            + " left join t.text x where a.report.round.number = :round")
    List<AmendmentWords> amendments(int round);

    /** A step of an amendment as far as it has words. */
    record StepWords(
            UUID id,
            @Nullable UUID text,
            @Nullable String wording,
            @Nullable String reason) {}

    @HQL("select s.id, x.id, s.wording, s.reason from AmendmentStep s join s.amendment a join a.text t"
            + " left join t.text x where a.report.round.number = :round")
    List<StepWords> amendmentSteps(int round);

    /** Words of a tally, by the text in which they stand. */
    record TallyWords(UUID id, String words, UUID text) {}

    @HQL("select t.id, t.words, c.id from Tally t join CitedText c on c.history = t.history"
            + " where t.report.round.number = :round and not exists (select 1 from CitedText l where l.replaces = c)")
    List<TallyWords> tallies(int round);

    /** The texts of the report that stand, gone through once and not for each translation. */
    String STANDING = "with standing as materialized (select x.id as id, x.history as history from ReportText x"
            + " join Report p on p.id = x.reportId where p.round.number = :round) ";

    /** A translation as it is worked on or was confirmed last, and the text that it translates. */
    record Translated(UUID translation, UUID original) {}

    @HQL(STANDING + "select t.text.id, x.id from standing x join TextTranslation t on t.history = x.history union"
            + " select c.text.id, x.id from standing x join ConfirmedTranslation c on c.history = x.history")
    List<Translated> translated(int round);

    /** The beginning of a sentence in a translation and in its text, and as it was confirmed last. */
    record TranslatedLead(UUID history, UUID text, String lead, String ofLead, String confirmed) {}

    @HQL(STANDING + "select t.history, x.id, t.lead, t.ofLead, coalesce(c.lead, '') from standing x"
            + " join TextTranslation t on t.history = x.history"
            + " left join ConfirmedTranslation c on c.history = t.history and c.language = t.language"
            + " where t.lead is not null")
    List<TranslatedLead> translatedLeads(int round);

    @HQL("update TextTranslation set lead = :lead, ofLead = :ofLead, version = version + 1 where history = :history")
    int cutTranslation(UUID history, String lead, String ofLead);

    @HQL("update ConfirmedTranslation set lead = :lead, ofLead = :ofLead where history = :history")
    int cutConfirmed(UUID history, String lead, String ofLead);

    /** What a report is called, how it was adopted, why it cites what is not public, and its themes. */
    record HeadLine(
            UUID id,
            BilingualText title,
            @Nullable String meeting,
            @Nullable String decision,
            @Nullable String notPublicBecause,
            List<Theme> themes) {}

    @HQL(
            "select r.id, r.title, r.meeting, r.decision, r.notPublicBecause, r.themes from Report r where r.round.number = :round")
    List<HeadLine> heads(int round);

    /** What a recommendation rests on in law. */
    record LegalLine(UUID id, List<LegalReference> basis) {}

    @HQL("select r.id, r.legalBasis from Recommendation r where r.report.round.number = :round")
    List<LegalLine> legalBases(int round);

    /** A title of a chapter. */
    record TitleLine(UUID id, BilingualText title) {}

    @HQL("select c.id, c.title from Chapter c where c.report.round.number = :round")
    List<TitleLine> chapterTitles(int round);

    /** A sub-heading of a chapter. */
    record HeadingTitle(UUID id, String key, BilingualText title) {}

    @HQL("select c.id, h.key, h.title from Chapter c join c.headings h where c.report.round.number = :round")
    List<HeadingTitle> headings(int round);

    /** The words of a heading of a tabled draft. */
    record TabledWords(UUID id, String words) {}

    @HQL("select t.id, t.words from TabledText t where t.draft.report.round.number = :round and t.words is not null")
    List<TabledWords> tabledWords(int round);

    @HQL("update Tally set words = :left where id = :id")
    int cutTally(UUID id, String left);

    /** The other rounds that have a report. */
    @HQL("select round.number from Report where round.number <> :round order by round.number")
    List<Integer> otherRounds(int round);

    @HQL("select language from Report where round.number = :round")
    Optional<Language> language(int round);
}
