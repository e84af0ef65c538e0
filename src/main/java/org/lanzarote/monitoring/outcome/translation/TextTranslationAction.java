package org.lanzarote.monitoring.outcome.translation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on the translation of a text. */
@Schema(
        description =
                "What you may do with a translation now. SAVE: give its words, the first ones or others. CONFIRM: record that"
                        + " they hold for the text as it reads now")
enum TextTranslationAction {
    SAVE,
    CONFIRM;

    static List<TextTranslationAction> permitted(TextTranslationState state, Caller caller) {
        if (!caller.isSecretariat()) {
            return List.of();
        }
        return state == TextTranslationState.DRAFT || state == TextTranslationState.STALE
                ? List.of(SAVE, CONFIRM)
                : List.of(SAVE);
    }
}
