package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.ReportTitle;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Finds which titles have new words in the language of the report alone, after they were written in both. */
record AwaitedTitles(Language authentic, Map<String, BilingualText> before, List<String> awaited) {

    /** The keys of titles whose other language says what it said, although the authentic words are new, or still waits. */
    List<String> after(Map<String, BilingualText> now) {
        return now.entrySet().stream()
                .filter(one -> isAwaited(before.get(one.getKey()), one.getValue(), awaited.contains(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isAwaited(@Nullable BilingualText former, BilingualText now, boolean waited) {
        return former != null && ReportTitle.isAwaited(authentic, former, now, waited);
    }
}
