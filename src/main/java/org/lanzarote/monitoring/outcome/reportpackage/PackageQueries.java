package org.lanzarote.monitoring.outcome.reportpackage;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Queries for all parts of one report in the report's order, one statement for each kind. */
interface PackageQueries {

    /** A report as it is fetched. */
    record PackageHead(
            String reference,
            BilingualText title,
            boolean titleUntranslated,
            Language language,
            UUID introduction,
            UUID keyFindings,
            List<Theme> themes) {}

    /** A chapter as it is fetched. */
    record PackagedChapterLine(
            String numeral, boolean thematic, BilingualText title, UUID introduction, List<String> untranslated) {}

    /** A finding as it is fetched. */
    record PackagedFindingLine(
            UUID id,
            String party,
            String question,
            FindingNature nature,
            FindingState state,
            UUID text,
            @Nullable Integer place,
            @Nullable String heading,
            @Nullable String lead,
            @Nullable String chapter,
            String fed) {

        /** The chapter where it stands, if its question does not feed that. */
        @Nullable String chapterElsewhere() {
            return fed.equals(chapter) ? null : chapter;
        }
    }

    /** A statement as it is fetched. */
    record PackagedStatementLine(
            UUID id,
            String chapter,
            int place,
            @Nullable String heading,
            AddresseeKind kind,
            List<String> parties,
            String lead,
            UUID text) {}

    /** A practice as it is fetched. */
    record PackagedPracticeLine(String chapter, int place, List<String> parties, UUID text) {}

    @HQL("select reference, title, titleUntranslated, language, introduction.id, keyFindings.id, themes from Report"
            + " where id = :report")
    PackageHead head(UUID report);

    @HQL(
            "select numeral, thematic, title, introduction.id, untranslated from Chapter where report.id = :report order by ordinal")
    List<PackagedChapterLine> chapters(UUID report);

    @HQL(HeadingLine.OF_REPORT)
    List<HeadingLine> headings(UUID report);

    @HQL(ParagraphLine.OF_REPORT)
    List<ParagraphLine> paragraphs(UUID report);

    @HQL(RecommendationLine.OF_REPORT)
    List<RecommendationLine> recommendations(UUID report);

    /** The findings of the report's round: all for insiders, published ones for everybody. */
    @HQL("select f.id, f.party.iso3, f.question.number, f.nature, f.state, f.text.id, o.place, o.heading, o.lead,"
            + " c.numeral, f.question.chapter from Finding f left join FindingPlace o on o.finding = f left join"
            + " o.chapter c, Report r where r.id = :report and f.round = r.round and (f.publishedAt is not null or"
            + " :insider = true) order by c.ordinal nulls last, o.place, f.id")
    List<PackagedFindingLine> findings(UUID report, boolean insider);

    @HQL("select s.id, c.numeral, s.place, s.heading, s.addresseeKind, s.addresseeParties, s.lead, s.text.id from"
            + " Statement s join s.chapter c where c.report.id = :report order by c.ordinal, s.place, s.id")
    List<PackagedStatementLine> statements(UUID report);

    @HQL("select c.numeral, p.place, p.parties, p.text.id from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> FACTSHEETS"
            + " order by c.ordinal, p.place, p.id")
    List<PackagedPracticeLine> practices(UUID report);
}
