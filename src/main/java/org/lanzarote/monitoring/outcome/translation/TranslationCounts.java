package org.lanzarote.monitoring.outcome.translation;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** How far the translation of a report has come. */
@Schema(description = "How far the translation of a report has come")
public record TranslationCounts(
        @Schema(description = "The language of the translations")
        Language language,

        @Schema(description = "By kind, in the order of the kinds; a kind without texts is absent")
        List<OfKind> kinds) {

    /** How far the translations of one kind of text have come. */
    @Schema(name = "TranslationCount", description = "How far the translations of one kind of text have come")
    public record OfKind(
            TranslatedKind kind,

            @Schema(description = "How many texts there are")
            long texts,

            @Schema(description = "How many have no translation")
            long missing,

            @Schema(description = "How many have one that is not confirmed")
            long drafts,

            @Schema(description = "How many have one that is confirmed for the text as it reads now")
            long confirmed,

            @Schema(description = "How many have one that was confirmed before the text was revised")
            long stale) {

        static OfKind of(TextTranslationQueries.CountedKind row) {
            return new OfKind(
                    TranslatedKind.valueOf(row.kind()),
                    row.texts(),
                    row.texts() - row.begun(),
                    row.drafts(),
                    row.confirmed(),
                    row.begun() - row.drafts() - row.confirmed());
        }
    }

    static TranslationCounts of(Language language, List<TextTranslationQueries.CountedKind> rows) {
        var counted = rows.stream().map(OfKind::of).toList();
        return new TranslationCounts(
                language,
                Arrays.stream(TranslatedKind.values())
                        .flatMap(kind -> counted.stream().filter(one -> one.kind() == kind))
                        .toList());
    }
}
