package org.lanzarote.monitoring.outcome.translation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** The confirmed translations of a report's texts, by the key of the text as it read when they were confirmed. */
public record ConfirmedTexts(Language original, Language language, Map<UUID, ConfirmedTextLine> lines) {

    /** A confirmed translation: its words, and its lead beside that of the text. */
    public record ConfirmedTextLine(
            UUID translation,
            @Nullable String lead,
            @Nullable String ofLead) {}

    /** These texts and their translations, to be read in one statement. */
    public List<UUID> with(Collection<UUID> texts) {
        return Stream.concat(
                        texts.stream(),
                        texts.stream().map(lines::get).filter(Objects::nonNull).map(ConfirmedTextLine::translation))
                .toList();
    }

    /** The words of documents, from all texts that were read. */
    public WordedTexts words(Map<UUID, CurrentText> texts) {
        return new WordedTexts(this, texts);
    }

    /** The translation of a text with this lead; one of another lead is none any more. */
    @Nullable ConfirmedTextLine of(UUID text, @Nullable String lead) {
        var line = lines.get(text);
        return line != null && Objects.equals(line.ofLead, lead) ? line : null;
    }
}
