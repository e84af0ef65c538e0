package org.lanzarote.monitoring.outcome.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.practice.Practice;
import org.lanzarote.monitoring.outcome.practice.PracticePrinting;
import org.lanzarote.monitoring.outcome.practice.PracticeRepository;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportTexts;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds the places of a report whose words may be corrected. */
@ApplicationScoped
class CorrectedPlaces {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final ReportTexts texts;
    private final ChapterRepository chapters;
    private final ParagraphRepository paragraphs;
    private final RecommendationRepository recommendations;
    private final PracticeRepository practices;

    CorrectedPlaces(
            ReportTexts texts,
            ChapterRepository chapters,
            ParagraphRepository paragraphs,
            RecommendationRepository recommendations,
            PracticeRepository practices) {
        this.texts = texts;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.recommendations = recommendations;
        this.practices = practices;
    }

    /** The place of a published report; another is refused as a member of the request. */
    CorrectedPlace require(Report report, String place) {
        var steps = place.split("/", -1);
        boolean absolute = steps[0].isEmpty();
        if (absolute && steps.length == 2) {
            return general(report, steps[1]).orElseThrow(() -> none(place));
        }
        if (absolute && steps.length == 3) {
            return part(report, steps[1], steps[2]).orElseThrow(() -> none(place));
        }
        throw none(place);
    }

    private Optional<CorrectedPlace> general(Report report, String text) {
        return switch (text) {
            case "introduction" ->
                Optional.of(CorrectedPlace.of(
                        report.introduction().id(), Report.SLOTS, () -> texts.correctedIntroduction(report)));
            case "keyFindings" ->
                Optional.of(CorrectedPlace.of(
                        report.keyFindings().id(), Report.SLOTS, () -> texts.correctedKeyFindings(report)));
            default -> Optional.empty();
        };
    }

    private Optional<CorrectedPlace> part(Report report, String kind, String key) {
        return switch (kind) {
            case "chapters" ->
                chapters.find("report = ?1 and numeral = ?2", report, key)
                        .singleResultOptional()
                        .map(CorrectedPlace::of);
            case "paragraphs" ->
                Optional.of(key)
                        .filter(NUMBER.asMatchPredicate())
                        .flatMap(number -> paragraphs
                                .find("report = ?1 and number = ?2", report, Integer.valueOf(number))
                                .<Paragraph>singleResultOptional())
                        .map(CorrectedPlace::of);
            case "recommendations" ->
                recommendations
                        .find("report = ?1 and code = ?2", report, key)
                        .<Recommendation>singleResultOptional()
                        .map(CorrectedPlace::of);
            case "practices" ->
                Optional.of(key)
                        .filter(CitedById.ID.asMatchPredicate())
                        .flatMap(id -> practices
                                .find(
                                        "chapter.report = ?1 and id = ?2 and printing <> ?3",
                                        report,
                                        UUID.fromString(id),
                                        PracticePrinting.FACTSHEETS)
                                .<Practice>singleResultOptional())
                        .map(one -> CorrectedPlace.of(one.text().id(), Practice.SLOTS, one::corrected));
            default -> Optional.empty();
        };
    }

    private static ProblemException none(String place) {
        var violations = new Violations();
        violations.add("/place", WordingMessage.NO_PLACE.with(place));
        return ProblemType.INVALID.because(WordingMessage.CORRECTION_INVALID, violations.found());
    }
}
