package org.lanzarote.monitoring.outcome.reportpackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.DraftChapter;
import org.lanzarote.monitoring.outcome.chapter.DraftParagraph;
import org.lanzarote.monitoring.outcome.practice.DraftPractice;
import org.lanzarote.monitoring.outcome.recommendation.DraftRecommendation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportTitle;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.outcome.statement.DraftStatement;
import org.lanzarote.monitoring.outcome.style.PackagedStyle;
import org.lanzarote.monitoring.outcome.tally.DraftTally;
import org.lanzarote.monitoring.outcome.translation.DraftTextTranslation;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.preparation.round.Round;

/** A whole report in one document. */
@Schema(
        description = "A whole report in one document, given in the report's order: chapters by numeral, paragraphs by"
                + " number, recommendations by code, all else by chapter and place")
record ReportPackage(
        @Schema(description = "The reference of the report's document", examples = "T-ES(2022)02")
        @NotBlank @Size(max = 100) @AllSeen
        String reference,

        @NotNull @Valid BilingualText title,

        @Schema(description = "Language of the report's texts") @NotNull Language language,

        @Schema(description = "Introduction of every factsheet") @NotNull @Valid TextWithCitations introduction,

        @Schema(description = "Key findings on all Parties") @NotNull @Valid TextWithCitations keyFindings,

        @Schema(description = "Chapters, with their sub-headings") @NotNull @Size(max = 100) List<@Valid @NotNull DraftChapter> chapters,

        @Schema(description = "The numbered paragraphs of all chapters") @NotNull @Size(max = 9_999) List<@Valid @NotNull DraftParagraph> paragraphs,

        @Schema(description = "The recommendations of all chapters") @NotNull @Size(max = 2_000) List<@Valid @NotNull DraftRecommendation> recommendations,

        @Schema(description = "Findings, with their observations") @NotNull @Size(max = 20_000) List<@Valid @NotNull PackagedFinding> findings,

        @Schema(description = "The editorial statements of the factsheets") @NotNull @Size(max = 20_000) List<@Valid @NotNull DraftStatement> statements,

        @Schema(description = "The promising practices of all chapters") @NotNull @Size(max = 5_000) List<@Valid @NotNull DraftPractice> practices,

        @Schema(description = "Numbers and lists of Parties in the texts, with their queries; may be absent")
        @Nullable @Size(max = 5_000) List<@Valid @NotNull DraftTally> tallies,

        @Schema(description = "The texts in the report's other language; may be absent") @Nullable @Size(max = 60_000) List<@Valid @NotNull DraftTextTranslation> translations,

        @Schema(description = "Themes by which its recommendations are sorted; absent for none")
        @Size(max = 100) @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<@Valid @NotNull Theme> themes,

        @Schema(description = "How its documents are worded; absent where it is as everywhere")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Valid @Nullable PackagedStyle style,

        @Schema(description = "Titles and headings whose translation is older than they are; absent for none")
        @Size(max = 1_000) @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable List<@Valid @NotNull UntranslatedTitle> untranslated) {

    List<Theme> themesOrNone() {
        return themes == null
                ? List.of()
                : themes.stream().filter(Objects::nonNull).toList();
    }

    List<UntranslatedTitle> untranslatedOrNone() {
        return untranslated == null
                ? List.of()
                : untranslated.stream().filter(Objects::nonNull).toList();
    }

    /** The report that is loaded, without its texts. */
    Report report(Round round) {
        var report = new Report(round, reference, title, language, themesOrNone());
        if (untranslatedOrNone().stream().anyMatch(waiting -> waiting.chapter() == null)) {
            new ReportTitle(report).awaitTranslation();
        }
        return report;
    }

    /** A chapter of the report that is loaded, with what of it waits for a translation. */
    Chapter chapter(Report report, DraftChapter wish) {
        var chapter = new Chapter(report, wish);
        untranslatedOrNone().stream()
                .filter(title -> wish.numeral().equals(title.chapter()))
                .forEach(title -> chapter.awaitTranslation(title.key()));
        return chapter;
    }

    List<DraftTextTranslation> translationsOrNone() {
        return translations == null ? List.of() : translations;
    }

    List<DraftTally> talliesOrNone() {
        return tallies == null ? List.of() : tallies;
    }
}
