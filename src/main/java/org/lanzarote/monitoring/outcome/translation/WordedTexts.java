package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.OtherLanguage;

/** The texts of a report as a document in one language says them: in their confirmed translation, or else as they are. */
public record WordedTexts(ConfirmedTexts translations, Map<UUID, CurrentText> texts) {

    public WordedText of(UUID id) {
        return of(id, null);
    }

    /** A text whose sentence begins with a lead. */
    public WordedText of(UUID id, @Nullable String lead) {
        var original = requireNonNull(texts.get(id));
        var line = translations.of(id, lead);
        if (line == null) {
            var own = translations.language() == translations.original() ? null : translations.original();
            return new WordedText(original, original, lead, own);
        }
        var shown = OtherLanguage.of(original, requireNonNull(texts.get(line.translation())));
        return new WordedText(original, shown, line.lead(), null);
    }

    /** The translation of a text by itself; null where none is confirmed. */
    public @Nullable TranslatedWording translation(UUID id, @Nullable String lead) {
        var line = translations.of(id, lead);
        return line == null
                ? null
                : new TranslatedWording(
                        requireNonNull(texts.get(line.translation())).text(), line.lead());
    }
}
