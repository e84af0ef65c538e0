package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.outcome.reportpackage.PackagedText.each;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lanzarote.monitoring.analysis.finding.FindingScope;
import org.lanzarote.monitoring.outcome.report.DraftChapter;
import org.lanzarote.monitoring.outcome.report.DraftParagraph;
import org.lanzarote.monitoring.outcome.report.DraftRecommendation;
import org.lanzarote.monitoring.outcome.report.ReportScope;
import org.lanzarote.monitoring.outcome.statement.CarriedRecommendation;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds everything that is wrong with a package before anything is written. */
@ApplicationScoped
class ReportPackageCheck {

    private static final UUID WITHIN = new UUID(0, 0);

    private final Citations citations;

    ReportPackageCheck(Citations citations) {
        this.citations = citations;
    }

    void check(ReportPackage whole, ReportScope scope, FindingScope findings) {
        var violations = new Violations();
        once(whole.chapters(), DraftChapter::numeral, "/chapters/%d/numeral", violations);
        once(whole.paragraphs(), DraftParagraph::number, "/paragraphs/%d/number", violations);
        once(whole.recommendations(), DraftRecommendation::code, "/recommendations/%d/code", violations);
        checkParts(whole, scope, violations);
        checkFindings(whole, scope, findings, violations);
        var known = known(whole, scope.report().round().number());
        PackagedText.of(whole).forEach(text -> text.writeTo(new CitedText(), known, violations));
        violations.orThrow("The package is not valid; nothing of it was loaded");
    }

    private static void checkParts(ReportPackage whole, ReportScope scope, Violations violations) {
        Map<String, CarriedRecommendation> recommendations = whole.recommendations().stream()
                .collect(toMap(DraftRecommendation::code, CarriedRecommendation::new, (first, second) -> first));
        each(whole.paragraphs(), (paragraph, i) -> scope.check(paragraph, "/paragraphs/" + i, violations));
        each(
                whole.recommendations(),
                (recommendation, i) -> scope.check(recommendation, "/recommendations/" + i, violations));
        each(whole.statements(), (statement, i) -> statement.check(scope, recommendations, "/statements/" + i, violations));
        each(whole.practices(), (practice, i) -> scope.check(practice, "/practices/" + i, violations));
    }

    private static void checkFindings(
            ReportPackage whole, ReportScope scope, FindingScope findings, Violations violations) {
        each(whole.findings(), (finding, i) -> {
            var pointer = "/findings/" + i;
            findings.check(finding.draft(), pointer, violations);
            var question = findings.questions().get(finding.question());
            var observation = finding.observation();
            if (observation == null || question == null) {
                return;
            }
            observation.check(scope, question.chapter(), pointer + "/observation", violations);
        });
    }

    private KnownTargets known(ReportPackage whole, int round) {
        var texts = PackagedText.of(whole);
        return citations
                .lookUp(
                        round,
                        texts.stream().map(PackagedText::text).toList(),
                        texts.stream().flatMap(text -> text.links().stream()).toList())
                .with(CitationKind.PARAGRAPH, within(whole.paragraphs(), paragraph -> "" + paragraph.number()))
                .with(CitationKind.RECOMMENDATION, within(whole.recommendations(), DraftRecommendation::code));
    }

    private static <T> Map<String, UUID> within(List<T> items, Function<T, String> key) {
        return items.stream().collect(toMap(key, item -> WITHIN, (first, second) -> first));
    }

    private static <T> void once(List<T> items, Function<T, ?> key, String pointer, Violations violations) {
        Set<Object> seen = new HashSet<>();
        each(
                items,
                (item, i) -> violations.require(
                        seen.add(key.apply(item)),
                        pointer.formatted(i),
                        key.apply(item) + " stands in the package twice"));
    }
}
