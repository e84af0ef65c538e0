package org.lanzarote.monitoring.outcome.translation;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.report.Chapter;
import org.lanzarote.monitoring.outcome.report.Practice;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.citation.Slot;

/** The kinds of texts that a report has in two languages; titles and headings are written in both at once. */
@Schema(
        description =
                "INTRODUCTION, KEY_FINDINGS: the texts on the whole round. CHAPTER: its introduction. FINDING: one that has a"
                        + " place in the report. STATEMENT: of the factsheets")
public enum TranslatedKind {
    INTRODUCTION("texts", Report.SLOTS, Set.of()),
    KEY_FINDINGS("texts", Report.SLOTS, Set.of()),
    CHAPTER("chapters", Chapter.SLOTS, Set.of()),
    PARAGRAPH("paragraphs", Set.of(), Set.of()),
    RECOMMENDATION("recommendations", Set.of(), Set.of()),
    FINDING("findings", Finding.SLOTS, Finding.SLOTS),
    STATEMENT("statements", Statement.SLOTS, Statement.LEAD_SLOTS),
    PRACTICE("practices", Practice.SLOTS, Set.of());

    /** The step of an address under which texts of this kind stand. */
    final String step;

    /** The slots that a text of this kind may contain. */
    final Set<Slot> slots;

    /** The slots that its lead may contain, where it has one. */
    final Set<Slot> leadSlots;

    TranslatedKind(String step, Set<Slot> slots, Set<Slot> leadSlots) {
        this.step = step;
        this.slots = slots;
        this.leadSlots = leadSlots;
    }

    /** The kinds under a step of an address. */
    static String[] under(String step) {
        return Arrays.stream(values())
                .filter(kind -> kind.step.equals(step))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
