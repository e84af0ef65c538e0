package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.ListInWords;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Recommendations to Parties not already doing so that may concern the Party, and that no line of its factsheet cites. */
@Schema(
        description = "Recommendations of the chapter to Parties not already doing so, which do not name the Party and"
                + " which no line of its factsheet cites")
public record OpenRecommendations(
        @Schema(description = "The sentence that names them; CommonMark with links")
        String text,

        @Schema(description = "Which these are, by code") List<OpenRecommendation> recommendations) {

    /** A recommendation, how urgent it is, and where it is read. */
    @Schema(description = "A recommendation, how urgent it is, and where it is read")
    public record OpenRecommendation(
            @Schema(description = "The code of the recommendation", examples = "II-8")
            String code,

            @Schema(description = "Term of its urgency", examples = "REQUEST")
            String urgency,

            @Schema(description = "Numbers of the paragraphs that support it")
            List<Integer> paragraphs,

            @Schema(
                    description = "The address of the recommendation",
                    examples = "/rounds/2/report/recommendations/II-8")
            String link) {}

    /** Those of a chapter, of which there is one, in the words of the style. */
    static OpenRecommendations of(
            List<OpenRecommendation> all, String template, List<UrgencyTerm> scale, SupportTypography support) {
        var language = support.language();
        var linked = all.stream().map(one -> printed(one, scale, support)).toList();
        var text = NameInText.put(template, Slot.RECOMMENDATIONS.place(), named(linked, language), language, true);
        return new OpenRecommendations(text, all);
    }

    private static String printed(OpenRecommendation one, List<UrgencyTerm> scale, SupportTypography support) {
        var paragraphs = support.paragraphs(one.paragraphs);
        var behind = paragraphs.isEmpty()
                ? ""
                : ", " + Character.toLowerCase(paragraphs.charAt(0)) + paragraphs.substring(1, paragraphs.length() - 1);
        return "%s (**%s**%s)"
                .formatted(
                        support.linked("recommendations", one.code),
                        verb(one.urgency, scale, support.language()),
                        behind);
    }

    /** How the Committee says that it is so urgent. */
    private static String verb(String urgency, List<UrgencyTerm> scale, Language language) {
        return scale.stream()
                .filter(term -> term.term().equals(urgency))
                .findFirst()
                .orElseThrow()
                .verb()
                .in(language);
    }

    private static String named(List<String> linked, Language language) {
        boolean french = language == Language.FR;
        var noun = linked.size() == 1
                ? (french ? "la recommandation " : "Recommendation ")
                : (french ? "les recommandations " : "Recommendations ");
        return noun + ListInWords.of(linked, language);
    }
}
