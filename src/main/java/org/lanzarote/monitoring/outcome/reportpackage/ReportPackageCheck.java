package org.lanzarote.monitoring.outcome.reportpackage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.finding.FindingScope;
import org.lanzarote.monitoring.outcome.chapter.DraftChapter;
import org.lanzarote.monitoring.outcome.chapter.DraftParagraph;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.recommendation.DraftRecommendation;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.outcome.statement.CarriedRecommendation;
import org.lanzarote.monitoring.outcome.tally.TallyPart;
import org.lanzarote.monitoring.outcome.tally.TallyPartKind;
import org.lanzarote.monitoring.outcome.tally.TallyScope;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Finds everything that is wrong with a package before anything is written. */
@ApplicationScoped
class ReportPackageCheck {

    private static final UUID WITHIN = new UUID(0, 0);

    private final Citations citations;

    ReportPackageCheck(Citations citations) {
        this.citations = citations;
    }

    void check(ReportPackage whole, ReportScope scope, FindingScope findings, TallyScope tallies, PackageShape shape) {
        var violations = new Violations();
        shape.once("/chapters", whole.chapters(), DraftChapter::numeral, "/numeral", violations);
        shape.once("/paragraphs", whole.paragraphs(), DraftParagraph::number, "/number", violations);
        shape.once("/recommendations", whole.recommendations(), DraftRecommendation::code, "/code", violations);
        shape.once("/themes", whole.themesOrNone(), Theme::key, "/key", violations);
        shape.once("/findings", whole.findings(), PackagedFinding::key, "/key", violations);
        checkParts(whole, scope, shape, violations);
        checkFindings(whole, scope, findings, shape, violations);
        var texts = PackagedText.of(whole, shape);
        var known = known(whole, texts, scope.report().round().number(), shape).withWithdrawn();
        texts.forEach(text -> text.writeTo(new CitedText(), known, violations));
        checkTallies(whole, tallies, shape, violations);
        if (whole.style() != null && shape.has("/style")) {
            whole.style().check(scope, "/style", violations);
        }
        new PackagedTranslations(whole, shape).check(known, scope, violations);
        shape.orThrow(violations);
    }

    private static void checkParts(ReportPackage whole, ReportScope scope, PackageShape shape, Violations violations) {
        var places = new HashMap<Integer, String>();
        var carried = new HashMap<String, CarriedRecommendation>();
        shape.each("/paragraphs", whole.paragraphs(), (paragraph, i) -> {
            places.put(paragraph.number(), paragraph.chapter());
            paragraph.check(scope, "/paragraphs/" + i, violations);
        });
        shape.each("/recommendations", whole.recommendations(), (recommendation, i) -> {
            recommendation.check(scope, "/recommendations/" + i, violations);
            violations.require(
                    recommendation.after() == null
                            || recommendation.chapter().equals(places.get(recommendation.after())),
                    "/recommendations/" + i + "/after",
                    ReportPackageMessage.NO_PLACE_OF_BOX.with(recommendation.after(), recommendation.chapter()));
            carried.putIfAbsent(recommendation.code(), new CarriedRecommendation(recommendation));
        });
        shape.each(
                "/statements",
                whole.statements(),
                (statement, i) -> statement.check(scope, carried, "/statements/" + i, violations));
        shape.each(
                "/practices", whole.practices(), (practice, i) -> practice.check(scope, "/practices/" + i, violations));
    }

    private static void checkFindings(
            ReportPackage whole, ReportScope scope, FindingScope findings, PackageShape shape, Violations violations) {
        shape.each("/findings", whole.findings(), (finding, i) -> {
            var pointer = "/findings/" + i;
            findings.check(finding.draft(), pointer, violations);
            var question = findings.questions().get(finding.question());
            var observation = finding.observation();
            if (observation != null && question != null) {
                observation.check(
                        scope,
                        observation.chapterOr(question.chapter()),
                        pointer + (observation.chapter() == null ? "/question" : "/observation/chapter"),
                        pointer + "/observation",
                        violations);
            }
        });
    }

    private static void checkTallies(
            ReportPackage whole, TallyScope tallies, PackageShape shape, Violations violations) {
        Map<TallyPart, String> parts = new HashMap<>();
        if (shape.has("/keyFindings")) {
            parts.put(
                    new TallyPart(TallyPartKind.KEY_FINDINGS, null),
                    whole.keyFindings().markdown());
        }
        shape.each(
                "/paragraphs",
                whole.paragraphs(),
                (paragraph, i) -> parts.put(
                        new TallyPart(TallyPartKind.PARAGRAPH, "" + paragraph.number()),
                        paragraph.text().markdown()));
        shape.each(
                "/recommendations",
                whole.recommendations(),
                (one, i) -> parts.put(
                        new TallyPart(TallyPartKind.RECOMMENDATION, one.code()),
                        one.text().markdown()));
        shape.each(
                "/statements",
                whole.statements(),
                (statement, i) -> parts.put(
                        new TallyPart(TallyPartKind.STATEMENT, "" + i),
                        statement.text().markdown()));
        shape.each(
                "/tallies",
                whole.talliesOrNone(),
                (tally, i) -> tallies.check(tally, parts.get(tally.part()), "/tallies/" + i, violations));
    }

    private KnownTargets known(ReportPackage whole, List<PackagedText> texts, int round, PackageShape shape) {
        Map<String, UUID> paragraphs = new HashMap<>();
        shape.some(
                "/paragraphs", whole.paragraphs(), (paragraph, i) -> paragraphs.put("" + paragraph.number(), WITHIN));
        Map<String, UUID> codes = new HashMap<>();
        shape.some("/recommendations", whole.recommendations(), (one, i) -> codes.put(one.code(), WITHIN));
        Map<String, UUID> numerals = new HashMap<>();
        shape.some("/chapters", whole.chapters(), (chapter, i) -> numerals.put(chapter.numeral(), WITHIN));
        var findings = new HashMap<String, UUID>();
        shape.some("/findings", whole.findings(), (finding, i) -> {
            if (finding.key() != null) {
                findings.put(finding.key(), WITHIN);
            }
        });
        return citations
                .lookUp(
                        round,
                        texts.stream().map(PackagedText::text).toList(),
                        texts.stream().flatMap(text -> text.links().stream()).toList())
                .with(CitationKind.PARAGRAPH, paragraphs)
                .with(CitationKind.RECOMMENDATION, codes)
                .with(CitationKind.FINDING, findings)
                .with(LabelKind.PARAGRAPH, paragraphs)
                .with(LabelKind.RECOMMENDATION, codes)
                .with(LabelKind.CHAPTER, numerals);
    }
}
