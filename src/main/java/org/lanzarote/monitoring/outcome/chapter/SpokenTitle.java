package org.lanzarote.monitoring.outcome.chapter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** A title as a document in one language prints it: in the language of the report where the other one does not hold. */
public record SpokenTitle(String words, @Nullable Language writtenIn) {

    public static SpokenTitle of(BilingualText title, Language language, Language authentic, boolean untranslated) {
        return untranslated && language != authentic
                ? new SpokenTitle(title.in(authentic), authentic)
                : new SpokenTitle(title.in(language), null);
    }

    /** Its language as pages mark it, where it is not that of the page. */
    public @Nullable String lang() {
        return writtenIn == null ? null : writtenIn.name().toLowerCase(Locale.ROOT);
    }
}
