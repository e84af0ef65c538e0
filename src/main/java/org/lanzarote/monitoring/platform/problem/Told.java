package org.lanzarote.monitoring.platform.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** What a caller is told, in English and in French, under a code that stays when the words change. */
public interface Told {

    String code();

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

    /** The words in this language; the English ones where it has none. */
    default String words(Language language) {
        return Objects.requireNonNullElse(in(language), english());
    }

    /** A name, which is the same in each language. */
    static Told named(String name) {
        return new ToldWords(name, name, name);
    }
}
