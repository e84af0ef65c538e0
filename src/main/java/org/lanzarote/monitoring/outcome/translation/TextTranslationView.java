package org.lanzarote.monitoring.outcome.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A text of a report and its translation, with the footnotes of both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextTranslationView(
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

        @Schema(description = "The text, with its footnotes")
        TextWithCitations original,

        @Schema(description = "The beginning of its sentence, where it has one") @Nullable String lead,

        @Schema(
                description =
                        "Number of the wording that the translation translates; absent where there is none, 0 where it is not"
                                + " known")
        @Nullable Integer ofRevision,

        @Schema(
                description =
                        "The translation with the footnotes that it words itself, as it was saved last; absent where there is"
                                + " none")
        @Nullable TextWithCitations translation,

        @Schema(description = "The translated beginning of the sentence") @Nullable String translatedLead,

        @Schema(description = "Login of whoever saved it last") @Nullable String savedBy,

        @Schema(description = "When it was saved last") @Nullable Instant savedAt,

        @Schema(description = "Number of the wording that a translation was confirmed for last; absent where none was")
        @Nullable Integer confirmedRevision,

        @Schema(description = "Login of whoever confirmed it") @Nullable String confirmedBy,

        @Schema(description = "When it was confirmed") @Nullable Instant confirmedAt,

        @Schema(
                description =
                        "What changed in the text since the wording that the translation translates; absent where it translates"
                                + " the present one, or one that is not known")
        @Nullable TextDiff changed,

        @Schema(description = "What you may do with it now") List<TextTranslationAction> permittedActions) {

    static TextTranslationView of(
            TextTranslationItem item,
            TextWithCitations original,
            @Nullable TextWithCitations translation,
            @Nullable TextDiff changed) {
        return new TextTranslationView(
                item.kind(),
                item.key(),
                item.chapter(),
                item.address(),
                item.language(),
                item.state(),
                item.tag(),
                item.revision(),
                original,
                item.lead(),
                item.ofRevision(),
                translation,
                item.translatedLead(),
                item.savedBy(),
                item.savedAt(),
                item.confirmedRevision(),
                item.confirmedBy(),
                item.confirmedAt(),
                changed,
                item.permittedActions());
    }
}
