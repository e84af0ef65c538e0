package org.lanzarote.monitoring.preparation.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** A footnote on the meaning of a term of urgency: a document outside, or an explanation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A footnote on the meaning of a term: a document outside the service, or an explanation")
public record TermNote(
        @Schema(description = "Mark that stands once in the meaning, as [^mark], in both languages", examples = "a")
        @NotBlank @Size(max = 20) String mark,

        @Schema(description = "Title of the document; absent of an explanation") @Valid @Nullable BilingualText document,

        @Schema(description = "Place in that document", examples = "Rule 30") @Valid @Nullable BilingualText locator,

        @Schema(description = "Address of that document")
        @Size(max = 2_000) @Pattern(regexp = MarkupCheck.ADDRESS) @AllSeen
        @Nullable String url,

        @Schema(description = "Words of an explanation; absent of a document") @Valid @Nullable BilingualText text) {

    /** The footnote in a language, as texts have it. */
    public Citation in(Language language) {
        return new Citation(
                mark,
                text == null ? CitationKind.DOCUMENT : CitationKind.EXPLANATION,
                List.of(),
                in(document, language),
                in(locator, language),
                url,
                in(text, language),
                null);
    }

    /** The same with what is left of its words; an address of which something goes goes whole, and its title says so. */
    TermNote each(UnaryOperator<String> left) {
        var address = url == null ? null : left.apply(url);
        boolean gone = url != null && !url.equals(address);
        var title = each(document, left);
        return new TermNote(
                mark,
                gone && address != null && title == null ? new BilingualText(address, address) : title,
                each(locator, left),
                gone ? null : url,
                each(text, left));
    }

    private static @Nullable BilingualText each(@Nullable BilingualText words, UnaryOperator<String> left) {
        return words == null ? null : words.each(left);
    }

    private static @Nullable String in(@Nullable BilingualText words, Language language) {
        return words == null ? null : words.in(language);
    }
}
