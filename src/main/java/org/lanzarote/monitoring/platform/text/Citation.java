package org.lanzarote.monitoring.platform.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** One footnote of a text: where it stands and what it points to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One footnote of a text: the mark at its place in the text, and what it points to")
public record Citation(
        @Schema(description = "Mark that stands in the text once, as [^mark]", examples = "a")
        @NotNull @Pattern(regexp = Citation.MARK) String mark,

        @NotNull CitationKind kind,

        @Schema(description = "Keys of the records pointed to, in the order they are printed") @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> targets,

        @Schema(description = "Title of an outside document") @Size(max = 1_000) @Nullable String document,

        @Schema(description = "Place in that document", examples = "pages 38-40") @Size(max = 200) @Nullable String locator,

        @Schema(description = "Address of that document")
        @Size(max = 2_000) @Pattern(regexp = MarkupCheck.ADDRESS) @AllSeen
        @Nullable String url,

        @Schema(description = "Words of an explanation") @Size(max = 4_000) @Nullable String text,

        @Schema(
                description =
                        "The words of the one ANSWER pointed to on which the text rests; absent for the whole answer")
        @Valid @Nullable Quotation quotation) {

    public static final String MARK = "[A-Za-z0-9]{1,20}";

    /** Reports a footnote in words that has none. */
    public void checkContent(String pointer, Violations violations) {
        violations.require(kind != CitationKind.EXPLANATION || isSaid(text), pointer, TextMessage.EXPLANATION_UNSAID);
        violations.require(
                kind != CitationKind.DOCUMENT || isSaid(document) || isSaid(url), pointer, TextMessage.DOCUMENT_UNSAID);
        if (text != null) {
            Slot.check(text, Set.of(), pointer + "/text", violations);
        }
        refuseMarks(document, pointer + "/document", violations);
        refuseMarks(locator, pointer + "/locator", violations);
        refuseMarks(text, pointer + "/text", violations);
    }

    /** Words of a footnote are printed as they stand: they name no part by its label, and have no footnote. */
    private static void refuseMarks(@Nullable String words, String pointer, Violations violations) {
        if (words != null) {
            PartLabel.meant(words).forEach(mark -> violations.add(pointer, TextMessage.NO_LABEL_HERE.with(mark)));
            Marks.marks(words).forEach(mark -> violations.add(pointer, TextMessage.NO_FOOTNOTE_HERE.with(mark)));
        }
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
