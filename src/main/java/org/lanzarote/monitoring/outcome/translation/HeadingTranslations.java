package org.lanzarote.monitoring.outcome.translation;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.ChapterTitles;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ReportTitle;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWordsValidator;

/**
 * Writes the titles of a report and its chapters, and headings, in the other language, while the report is drafted; a corrigendum
 * does so later. A heading says both languages at once, so what is written is confirmed.
 */
@ApplicationScoped
class HeadingTranslations {

    private static final int LONGEST = 4_000;

    private final ReportRepository reports;
    private final ChapterRepository chapters;
    private final TextTranslationReading reading;

    HeadingTranslations(ReportRepository reports, ChapterRepository chapters, TextTranslationReading reading) {
        this.reports = reports;
        this.chapters = chapters;
        this.reading = reading;
    }

    /** Takes these words; gives the new tag. */
    EntityTag save(Report report, TextTranslationRow row, SaveTextTranslation wish, Violations violations) {
        var words = wish.text().markdown();
        violations.require(
                HeadingWordsValidator.isPlain(words)
                        && words.length() <= LONGEST
                        && wish.text().citations().isEmpty()
                        && wish.lead() == null,
                "/text",
                TextTranslationMessage.HEADING_TRANSLATION_NOT_PLAIN);
        violations.orThrow(TextTranslationMessage.TEXT_TRANSLATION_UNFIT);
        if (row.chapter() == null) {
            title(report).translate(words);
        } else {
            titles(report, row.chapter()).translate(key(row), words);
        }
        return tag(report, row);
    }

    /** Records that the other language holds; gives the new tag. */
    EntityTag confirm(Report report, TextTranslationRow row) {
        if (row.chapter() == null) {
            title(report).confirm();
        } else {
            titles(report, row.chapter()).confirm(key(row));
        }
        return tag(report, row);
    }

    private ReportTitle title(Report report) {
        return new ReportTitle(reports.requireDraft(report.round().number()));
    }

    private ChapterTitles titles(Report report, String chapter) {
        reports.requireDraft(report.round().number());
        return new ChapterTitles(chapters.require(report, chapter));
    }

    private EntityTag tag(Report report, TextTranslationRow row) {
        chapters.flush();
        return reading.require(report, TranslatedKind.HEADING.step, row.key()).tag();
    }

    /** Its key in its chapter; that of the title is empty. */
    private static String key(TextTranslationRow row) {
        int dot = row.key().indexOf('.');
        return dot < 0 ? "" : row.key().substring(dot + 1);
    }
}
