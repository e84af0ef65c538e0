package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Finds which titles have new words in the language of the report alone, after they were written in both. */
public record AwaitedTitles(Language authentic, Map<String, BilingualText> before, List<String> awaited) {

    /** The keys of titles whose other language says what it said, although the authentic words are new, or still waits. */
    List<String> after(Map<String, BilingualText> now) {
        return now.entrySet().stream()
                .filter(one -> isAwaited(before.get(one.getKey()), one.getValue(), awaited.contains(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the other language of a title waits, which had these words before. */
    public static boolean isAwaited(
            Language authentic, @Nullable BilingualText before, BilingualText now, boolean waited) {
        return before != null
                && before.in(authentic.other()).equals(now.in(authentic.other()))
                && (waited || !before.in(authentic).equals(now.in(authentic)));
    }

    private boolean isAwaited(@Nullable BilingualText former, BilingualText now, boolean waited) {
        return isAwaited(authentic, former, now, waited);
    }
}
