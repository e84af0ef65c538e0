package org.lanzarote.monitoring.analysis.compilation;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** Whom a compilation is printed for: in which language, in which the questionnaire is authentic, and of which Parties. */
record CompilationReader(Language language, Language authentic, Map<String, BilingualText> parties) {

    /** The name of a Party; none where it is not among these. */
    @Nullable BilingualText name(@Nullable String code) {
        return code == null ? null : parties.get(code);
    }

    /** The names of the Parties by code. */
    Map<String, String> names(Language in) {
        return parties.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, party -> party.getValue().in(in)));
    }
}
