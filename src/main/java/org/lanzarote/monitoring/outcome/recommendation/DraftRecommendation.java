package org.lanzarote.monitoring.outcome.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.report.SelfCitation;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A recommendation as it is drafted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftRecommendation(
        @Schema(description = "Code, unique in the report, in the report's own format", examples = "II-3")
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{0,19}", message = "has capitals, digits and hyphens, as in II-3 or R12") String code,

        @Schema(description = "Numeral of its chapter", examples = "II") @NotBlank String chapter,

        @Schema(description = "Term of the round's urgency scale", examples = "INVITE") @NotBlank String urgency,

        @NotNull @Valid Addressee addressee,
        @NotNull @Valid TextWithCitations text,

        @Schema(description = "Numbers of the paragraphs that support it") @NotNull @Size(max = 100) List<@NotNull @Min(1) Integer> paragraphs,

        @Schema(
                description =
                        "Number of the paragraph of its chapter that its box follows; absent for the end of the chapter")
        @Min(1) @Max(9_999) @Nullable Integer after,

        @Schema(description = "Key of a theme of the report; absent for none", examples = "law")
        @Size(max = 40) @Nullable String theme,

        @Schema(description = "What it rests on in law; absent for nothing") @Size(max = 30) @Nullable List<@Valid @NotNull LegalReference> legalBasis) {

    /** What it rests on in law. */
    public List<LegalReference> legalBasisOrNone() {
        return legalBasis == null ? List.of() : legalBasis;
    }

    /** The supporting paragraphs, as links of the text. */
    public List<TypedLink> links() {
        return paragraphs.stream()
                .map(number -> TypedLink.to(CitationKind.PARAGRAPH, number.toString()))
                .toList();
    }

    /** Reports what is wrong with it in this report. */
    public void check(ReportScope scope, String pointer, Violations violations) {
        scope.checkPlace(chapter, null, pointer + "/chapter", "", violations);
        violations.require(
                scope.terms().contains(urgency),
                pointer + "/urgency",
                RecommendationMessage.NO_TERM.with(
                        urgency, scope.terms().stream().sorted().toList()));
        addressee.check(scope.roster(), pointer + "/addressee", violations);
        var themes = Theme.keys(scope.report());
        violations.require(
                theme == null || themes.contains(theme),
                pointer + "/theme",
                RecommendationMessage.NO_THEME.with(
                        theme, themes.stream().sorted().toList()));
        for (int i = 0; i < legalBasisOrNone().size(); i++) {
            legalBasisOrNone().get(i).check(pointer + "/legalBasis/" + i, violations);
        }
        SelfCitation.check(text, CitationKind.RECOMMENDATION, code, pointer + "/text", violations);
    }

    CitedWording wording() {
        return new CitedWording(text, links(), Set.of(), "/text", "/paragraphs/%d");
    }
}
