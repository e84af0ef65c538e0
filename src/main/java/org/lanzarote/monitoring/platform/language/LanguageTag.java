package org.lanzarote.monitoring.platform.language;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Any language, as its BCP 47 tag names it: one spelling for each. */
public final class LanguageTag {

    public static final int LONGEST = 35;

    private static final Set<String> NO_LANGUAGE = Set.of("mis", "mul", "und", "zxx");

    /** Codes of two letters by those of three that mean the same. */
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(toMap(code -> Locale.forLanguageTag(code).getISO3Language(), identity(), (first, other) -> first));

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The tag in its one spelling, as sr-Latn of SR-latn and de of deu; empty when it names no language. */
    public static Optional<String> normal(String tag) {
        try {
            return tag.length() > LONGEST
                    ? Optional.empty()
                    : normal(builder(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language alone, without script and region: sr of sr-Latn. */
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
