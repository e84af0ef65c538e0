package org.lanzarote.monitoring.replies.translation;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.LanguageTag;

/** The kinds of translations of an answer's text. */
@Schema(
        description =
                "OFFICIAL: the other official language. NATIONAL_COPY: a language of the Party, for its own use and"
                        + " its public")
enum TranslationKind {
    OFFICIAL,
    NATIONAL_COPY;

    static TranslationKind of(String language) {
        return Stream.of(Language.values()).anyMatch(official -> tag(official).equals(LanguageTag.language(language)))
                ? OFFICIAL
                : NATIONAL_COPY;
    }

    static String tag(Language official) {
        return official.name().toLowerCase(Locale.ROOT);
    }
}
