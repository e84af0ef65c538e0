package org.lanzarote.monitoring.outcome.report;

import java.util.Optional;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** The title of a report, in two languages, of which the one that the report is not in may wait for new words. */
public record ReportTitle(Report report) {

    /** Whether the other language of a title or heading waits, which had these words before. */
    public static boolean isAwaited(Language authentic, BilingualText before, BilingualText now, boolean waited) {
        return before.in(authentic.other()).equals(now.in(authentic.other()))
                && (waited || !before.in(authentic).equals(now.in(authentic)));
    }

    void revise(DraftReport wish) {
        report.language = wish.language();
        say(wish.title(), report.titleUntranslated);
    }

    /** Takes both languages; where the words are new in that of the report alone, the other one waits. */
    void say(BilingualText words, boolean waited) {
        report.titleUntranslated = isAwaited(report.language, report.title, words, waited);
        report.title = words;
    }

    /** Takes other words in the language that the report is not in. */
    public void translate(String words) {
        report.title = report.title.with(report.language.other(), words);
        confirm();
    }

    /** Records that it says the same in both languages. */
    public void confirm() {
        report.titleUntranslated = false;
    }

    /** Notes that it has new words in the language of the report alone. */
    public void awaitTranslation() {
        report.titleUntranslated = true;
    }

    /** The reference of the report, if its title has new words in the language of the report alone. */
    public Optional<String> awaited() {
        return report.titleUntranslated ? Optional.of(report.reference) : Optional.empty();
    }
}
