package org.lanzarote.monitoring.outcome.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the translation of a text has come. */
@Schema(
        description =
                "MISSING: there is none. DRAFT: its words are not confirmed. CONFIRMED: it is confirmed for the text as it reads"
                        + " now. STALE: the text was revised after it was confirmed")
public enum TextTranslationState {
    MISSING,
    DRAFT,
    CONFIRMED,
    STALE
}
