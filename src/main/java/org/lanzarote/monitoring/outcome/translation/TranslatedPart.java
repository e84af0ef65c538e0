package org.lanzarote.monitoring.outcome.translation;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A text of a package that may be translated there, under its key. */
public record TranslatedPart(
        TranslatedKind kind,
        String key,
        TextWithCitations text,
        @Nullable String lead) {

    /** Reports what is wrong with a translation of it. */
    public void check(DraftTextTranslation wish, KnownTargets known, String pointer, Violations violations) {
        violations.require(
                wish.stateOrConfirmed() != TextTranslationState.MISSING,
                pointer + "/state",
                TextTranslationMessage.TEXT_TRANSLATION_MISSING);
        write(new CitedText(), wish, known, pointer, violations);
    }

    void write(CitedText target, DraftTextTranslation wish, KnownTargets known, String pointer, Violations violations) {
        var original = new TranslatedWording(text, lead);
        if (wish.stateOrConfirmed() == TextTranslationState.CONFIRMED) {
            original.write(target, wish.wording(), known, kind, pointer, violations);
        } else {
            original.keep(target, wish.wording(), known, kind, pointer, violations);
        }
    }
}
