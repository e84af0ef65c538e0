package org.lanzarote.monitoring.replies.replypackage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.lanzarote.monitoring.platform.language.LanguageTag;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** The text of an answer in a further language, and whether the answer's text has changed since. */
record PackagedTranslation(
        @NotBlank @Size(max = LanguageTag.LONGEST) String language,
        @NotBlank String text,
        boolean stale) {

    static PackagedTranslation of(SealedTranslation translation, FileLinks links) {
        return new PackagedTranslation(translation.language(), links.in(translation.text()), translation.stale());
    }

    SealedTranslation sealed(FileLinks links) {
        return new SealedTranslation(language, links.in(text), stale);
    }
}
