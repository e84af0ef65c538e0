package org.lanzarote.monitoring.outcome.translation;

import org.lanzarote.monitoring.platform.language.Language;

/** Says in the place of a translation that there is none. */
public final class Untranslated {

    private Untranslated() {}

    /** In the language into which it is not translated. */
    public static String in(Language language) {
        return language == Language.FR
                ? "Ce texte n’est pas encore traduit\u00a0; il figure en anglais."
                : "This text is not translated yet; it stands in French.";
    }
}
