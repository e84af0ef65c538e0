package org.lanzarote.monitoring.outcome.report;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** Implemented by the room of translations: it says parts of a report in the language that a reader asks for. */
public interface PartsInPrint {

    /** The words of some parts. */
    interface WordsOfParts {

        /** Those of a part by its text; null where no language is asked for. */
        @Nullable PartInPrint of(UUID text, @Nullable String lead);
    }

    /** The words of the parts of a report with these texts. */
    default WordsOfParts in(Report report, @Nullable Language language, Map<UUID, CurrentText> texts) {
        return in(text -> report.language(), language, texts);
    }

    /**
     * The words of the parts with these texts, of reports in the languages that are told by text; with two statements whatever
     * their number, and none without a language.
     */
    WordsOfParts in(Function<UUID, Language> original, @Nullable Language language, Map<UUID, CurrentText> texts);
}
