package org.lanzarote.monitoring.platform.language;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Any language by its BCP 47 tag, in one spelling for each language. */
public final class LanguageTag {

    public static final int LONGEST = 35;

    private static final Set<String> NO_LANGUAGE = Set.of("mis", "mul", "und", "zxx");

    /** The codes of two letters for codes of three letters with the same meaning. */
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(toMap(code -> Locale.forLanguageTag(code).getISO3Language(), identity(), (first, other) -> first));

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The tag in its one spelling, such as sr-Latn for SR-latn and de for deu; empty when it names no language. */
    public static Optional<String> normal(String tag) {
        try {
            return tag.length() > LONGEST
                    ? Optional.empty()
                    : normal(builder(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language without script and region, such as sr for sr-Latn. */
    public static String language(String normalTag) {
        return normalTag.split("-", 2)[0];
    }

    private static Optional<String> normal(Locale locale) {
        var code = locale.getLanguage();
        boolean known = code.length() == 2 ? KNOWN.contains(code) : code.length() == 3 && !NO_LANGUAGE.contains(code);
        if (!known || locale.hasExtensions()) {
            return Optional.empty();
        }
        return Optional.of(builder(locale.toLanguageTag())
                .setLanguage(SHORT.getOrDefault(code, code))
                .build()
                .toLanguageTag());
    }

    private static Locale.Builder builder(String tag) {
        return new Locale.Builder().setLanguageTag(tag);
    }
}
