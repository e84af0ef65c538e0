package org.lanzarote.monitoring.outcome.reportpackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.practice.Practice;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextPlace;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A text of a package, its place there, and the slots it may contain. */
record PackagedText(
        String pointer, String linkPointer, TextWithCitations text, List<TypedLink> links, Set<Slot> slots) {

    /** Every text that the package has, always in the same order. */
    static List<PackagedText> of(ReportPackage whole, PackageShape shape) {
        List<PackagedText> all = new ArrayList<>();
        plain("/introduction", whole.introduction(), Report.SLOTS, shape).ifPresent(all::add);
        plain("/keyFindings", whole.keyFindings(), Report.SLOTS, shape).ifPresent(all::add);
        shape.some(
                "/chapters",
                whole.chapters(),
                (chapter, i) -> plain("/chapters/" + i + "/introduction", chapter.introduction(), Chapter.SLOTS, shape)
                        .ifPresent(all::add));
        shape.some(
                "/paragraphs",
                whole.paragraphs(),
                (paragraph, i) -> plain("/paragraphs/" + i + "/text", paragraph.text(), Set.of(), shape)
                        .ifPresent(all::add));
        shape.some("/recommendations", whole.recommendations(), (recommendation, i) -> {
            var at = "/recommendations/" + i;
            if (shape.has(at + "/text") && shape.has(at + "/paragraphs")) {
                all.add(new PackagedText(
                        at + "/text", at + "/paragraphs/%d", recommendation.text(), recommendation.links(), Set.of()));
            }
        });
        shape.some("/findings", whole.findings(), (finding, i) -> {
            var at = "/findings/" + i;
            if (shape.has(at + "/text") && shape.has(at + "/links")) {
                all.add(new PackagedText(
                        at + "/text", at + "/links/%d/target", finding.text(), finding.links(), Finding.SLOTS));
            }
        });
        shape.some(
                "/statements",
                whole.statements(),
                (statement, i) -> plain("/statements/" + i + "/text", statement.text(), Statement.SLOTS, shape)
                        .ifPresent(all::add));
        shape.some(
                "/practices",
                whole.practices(),
                (practice, i) -> plain("/practices/" + i + "/text", practice.text(), Practice.SLOTS, shape)
                        .ifPresent(all::add));
        return all;
    }

    void writeTo(CitedText target, KnownTargets known, Violations violations) {
        target.write(text, links, slots, known, new TextPlace(pointer, linkPointer, violations));
    }

    private static Optional<PackagedText> plain(
            String pointer, TextWithCitations text, Set<Slot> slots, PackageShape shape) {
        return shape.has(pointer)
                ? Optional.of(new PackagedText(pointer, "", text, List.of(), slots))
                : Optional.empty();
    }
}
