package org.lanzarote.monitoring.outcome.translation;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.practice.Practice;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.platform.text.Slot;

/** The kinds of texts that a report has in two languages. */
@Schema(
        description =
                "HEADING: the title of the report (key: title) or of a chapter (II), or a heading in one (II.law). INTRODUCTION, KEY_FINDINGS: the texts on the whole round. CHAPTER: its introduction. FINDING: one"
                        + " that has a place in the report. STATEMENT: of the factsheets. FACTSHEET_TEXT: their own"
                        + " introduction or key findings")
public enum TranslatedKind {
    HEADING("headings"),
    INTRODUCTION("texts"),
    KEY_FINDINGS("texts"),
    CHAPTER("chapters"),
    PARAGRAPH("paragraphs"),
    RECOMMENDATION("recommendations"),
    FINDING("findings"),
    STATEMENT("statements"),
    PRACTICE("practices"),
    FACTSHEET_TEXT("factsheet-texts");

    /** The step of an address under which texts of this kind stand. */
    final String step;

    TranslatedKind(String step) {
        this.step = step;
    }

    /** The slots that a text of this kind may contain. */
    Set<Slot> slots() {
        return switch (this) {
            case INTRODUCTION, KEY_FINDINGS, FACTSHEET_TEXT -> Report.SLOTS;
            case CHAPTER -> Chapter.SLOTS;
            case HEADING, PARAGRAPH, RECOMMENDATION -> Set.of();
            case FINDING -> Finding.SLOTS;
            case STATEMENT -> Statement.SLOTS;
            case PRACTICE -> Practice.SLOTS;
        };
    }

    /** The slots that its lead may contain, where it has one. */
    Set<Slot> leadSlots() {
        return this == STATEMENT ? Statement.LEAD_SLOTS : Finding.SLOTS;
    }

    /** The kinds under a step of an address. */
    static String[] under(String step) {
        return Arrays.stream(values())
                .filter(kind -> kind.step.equals(step))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
