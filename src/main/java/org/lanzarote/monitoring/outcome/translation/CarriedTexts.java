package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.translation.TextTranslationQueries.TextTranslationLine;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** The translations that a package carries, by the key of the text. */
public record CarriedTexts(Map<UUID, List<TextTranslationLine>> lines) {

    /** These texts and their translations, to be read in one statement. */
    public List<UUID> with(List<UUID> texts) {
        return Stream.concat(
                        texts.stream(),
                        texts.stream()
                                .flatMap(text -> lines.getOrDefault(text, List.of()).stream())
                                .map(TextTranslationLine::translation))
                .toList();
    }

    /** The translations of a text with this lead, confirmed words before a draft, from all texts that were read. */
    public Stream<DraftTextTranslation> of(
            TranslatedKind kind, String key, UUID text, @Nullable String lead, Map<UUID, CurrentText> read) {
        return lines.getOrDefault(text, List.of()).stream()
                .filter(line -> (line.lead() == null) == (lead == null))
                .filter(line -> state(line) != null || Objects.equals(line.ofLead(), lead))
                .map(line -> new DraftTextTranslation(
                        kind, key, requireNonNull(read.get(line.translation())).text(), line.lead(), state(line)));
    }

    private static @Nullable TextTranslationState state(TextTranslationLine line) {
        var state = TextTranslationState.valueOf(line.state());
        return state == TextTranslationState.CONFIRMED ? null : state;
    }
}
