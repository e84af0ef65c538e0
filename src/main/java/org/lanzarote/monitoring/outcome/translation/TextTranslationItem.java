package org.lanzarote.monitoring.outcome.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A text of a report beside its translation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextTranslationItem(
        TranslatedKind kind,

        @Schema(
                description =
                        "Key of its part: a numeral, a number, a code or an id; of the texts on the whole round, introduction or"
                                + " keyFindings",
                examples = "53")
        String key,

        @Schema(description = "Numeral of its chapter; absent of the texts on the whole round") @Nullable String chapter,

        @Schema(description = "Where the translation is read and written")
        String address,

        @Schema(description = "Language of the translation") Language language,

        TextTranslationState state,

        @Schema(description = "Tag to send in If-Match; it changes with the translation and with the text")
        String tag,

        @Schema(description = "Number of the text's present wording")
        int revision,

        @Schema(description = "The text: CommonMark with the marks of its footnotes")
        String markdown,

        @Schema(description = "The beginning of its sentence, where it has one") @Nullable String lead,

        @Schema(
                description =
                        "Number of the wording that the translation translates; absent where there is none, 0 where it is not"
                                + " known")
        @Nullable Integer ofRevision,

        @Schema(description = "The translation, as it was saved last; absent where there is none") @Nullable String translation,

        @Schema(description = "The translated beginning of the sentence") @Nullable String translatedLead,

        @Schema(description = "Login of whoever saved it last") @Nullable String savedBy,

        @Schema(description = "When it was saved last") @Nullable Instant savedAt,

        @Schema(description = "Number of the wording that a translation was confirmed for last; absent where none was")
        @Nullable Integer confirmedRevision,

        @Schema(description = "Login of whoever confirmed it") @Nullable String confirmedBy,

        @Schema(description = "When it was confirmed") @Nullable Instant confirmedAt,

        @Schema(description = "What you may do with it now") List<TextTranslationAction> permittedActions) {

    static TextTranslationItem of(
            TextTranslationRow row, int round, Language language, List<TextTranslationAction> permitted) {
        var kind = row.translatedKind();
        return new TextTranslationItem(
                kind,
                row.key(),
                row.chapter(),
                "/rounds/" + round + "/report/translations/" + kind.step + "/" + row.key(),
                language,
                row.translationState(),
                row.tag().header(),
                row.revision(),
                row.markdown(),
                row.lead(),
                row.ofRevision(),
                row.translation(),
                row.translatedLead(),
                row.savedBy(),
                row.savedAt(),
                row.confirmedRevision(),
                row.confirmedBy(),
                row.confirmedAt(),
                permitted);
    }
}
