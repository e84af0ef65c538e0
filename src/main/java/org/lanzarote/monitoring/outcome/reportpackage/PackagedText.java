package org.lanzarote.monitoring.outcome.reportpackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.report.Chapter;
import org.lanzarote.monitoring.outcome.report.Practice;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.citation.Slot;
import org.lanzarote.monitoring.platform.citation.TextWithCitations;
import org.lanzarote.monitoring.platform.citation.TypedLink;
import org.lanzarote.monitoring.platform.problem.Violations;

/** A text of a package, its place there, and the slots it may contain. */
record PackagedText(
        String pointer, String linksPointer, TextWithCitations text, List<TypedLink> links, Set<Slot> slots) {

    /** Every text of a package, always in the same order. */
    static List<PackagedText> of(ReportPackage whole) {
        List<PackagedText> all = new ArrayList<>();
        all.add(plain("/introduction", whole.introduction(), Report.SLOTS));
        all.add(plain("/keyFindings", whole.keyFindings(), Report.SLOTS));
        each(
                whole.chapters(),
                (chapter, i) ->
                        all.add(plain("/chapters/" + i + "/introduction", chapter.introduction(), Chapter.SLOTS)));
        each(
                whole.paragraphs(),
                (paragraph, i) -> all.add(plain("/paragraphs/" + i + "/text", paragraph.text(), Set.of())));
        each(
                whole.recommendations(),
                (recommendation, i) -> all.add(new PackagedText(
                        "/recommendations/" + i + "/text",
                        "/recommendations/" + i + "/paragraphs",
                        recommendation.text(),
                        recommendation.links(),
                        Set.of())));
        each(
                whole.findings(),
                (finding, i) -> all.add(new PackagedText(
                        "/findings/" + i + "/text",
                        "/findings/" + i + "/links",
                        finding.text(),
                        finding.links(),
                        Finding.SLOTS)));
        each(
                whole.statements(),
                (statement, i) -> all.add(plain("/statements/" + i + "/text", statement.text(), Statement.SLOTS)));
        each(
                whole.practices(),
                (practice, i) -> all.add(plain("/practices/" + i + "/text", practice.text(), Practice.SLOTS)));
        return all;
    }

    void writeTo(CitedText target, KnownTargets known, Violations violations) {
        target.write(text, links, slots, known, new CitedText.Place(pointer, linksPointer, violations));
    }

    private static PackagedText plain(String pointer, TextWithCitations text, Set<Slot> slots) {
        return new PackagedText(pointer, pointer, text, List.of(), slots);
    }

    static <T> void each(List<T> items, Visit<T> visit) {
        for (int i = 0; i < items.size(); i++) {
            visit.item(items.get(i), i);
        }
    }

    /** Takes an item of a list and its index, which a pointer needs. */
    interface Visit<T> {
        void item(T item, int index);
    }
}
