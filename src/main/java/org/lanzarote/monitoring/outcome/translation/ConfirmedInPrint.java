package org.lanzarote.monitoring.outcome.translation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts.ConfirmedTextLine;
import org.lanzarote.monitoring.outcome.translation.TextTranslationQueries.TextTranslationLine;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Says parts of a report in their confirmed translation, or else as they are. */
@ApplicationScoped
class ConfirmedInPrint implements PartsInPrint {

    private final TextTranslationQueries queries;
    private final Citations citations;

    ConfirmedInPrint(TextTranslationQueries queries, Citations citations) {
        this.queries = queries;
        this.citations = citations;
    }

    @Override
    public WordsOfParts in(
            Function<UUID, Language> original, @Nullable Language language, Map<UUID, CurrentText> texts) {
        if (language == null) {
            return (text, lead) -> null;
        }
        var others = texts.keySet().stream()
                .filter(text -> original.apply(text) != language)
                .toArray(UUID[]::new);
        Map<UUID, ConfirmedTextLine> lines = others.length == 0
                ? Map.of()
                : queries.confirmed(language, others).stream()
                        .collect(toMap(
                                TextTranslationLine::text,
                                line -> new ConfirmedTextLine(line.translation(), line.lead(), line.ofLead())));
        Map<UUID, CurrentText> read = new HashMap<>(texts);
        read.putAll(citations.read(
                lines.values().stream().map(ConfirmedTextLine::translation).toList()));
        return (text, lead) -> {
            var worded = new ConfirmedTexts(original.apply(text), language, lines).words(read);
            return printed(worded.of(text, lead), language);
        };
    }

    private static PartInPrint printed(WordedText worded, Language asked) {
        var language = worded.writtenIn() == null ? asked : worded.writtenIn();
        var shown = worded.shown().text();
        return new PartInPrint(
                language,
                worded.lead(),
                new TextWithCitations(
                        PartLabel.replace(shown.markdown(), label -> label.words(language)), shown.citations()));
    }
}
