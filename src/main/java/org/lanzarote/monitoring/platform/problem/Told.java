package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** What a caller is told: in English, and in French where it has a code under which its French words stand. */
public interface Told {

    /** The code, which stays when the words change; null of what has none yet, and is told in English alone. */
    @Nullable String code();

    String english();

    /** The French words; null where there are none. */
    @Nullable String french();

    default @Nullable String in(Language language) {
        return language == Language.FR ? french() : english();
    }

    /** The same words under another code. */
    default Told under(String other) {
        return new ToldWords(other, english(), french());
    }

    /** What has no code yet. */
    static Told inEnglish(String words) {
        return new ToldWords(null, words, null);
    }
}
