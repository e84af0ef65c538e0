package org.lanzarote.monitoring.outcome.factsheet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Recommendations to Parties not already doing so that may concern the Party, and that no line of its factsheet cites. */
@Schema(
        description = "Recommendations of the chapter to Parties not already doing so, which do not name the Party and"
                + " which no line of its factsheet cites")
public record OpenRecommendations(
        @Schema(description = "The sentence that names them; CommonMark with links")
        String text,

        @Schema(description = "Which these are, by code") List<Recommended> recommendations) {

    /** A recommendation and where it is read. */
    @Schema(name = "OpenRecommendation", description = "A recommendation and where it is read")
    public record Recommended(
            @Schema(description = "Its code", examples = "II-8")
            String code,

            @Schema(description = "Its address", examples = "/rounds/2/report/recommendations/II-8")
            String link) {

        private String linked() {
            return "[" + code + "](" + link + ")";
        }
    }

    /** Those with these codes, of which there is one, in the words of the style. */
    static OpenRecommendations of(
            List<String> codes, UnaryOperator<String> addresses, String template, Language language) {
        var all = codes.stream()
                .map(code -> new Recommended(code, addresses.apply(code)))
                .toList();
        var text = NameInText.put(template, Slot.RECOMMENDATIONS.place(), named(all, language), language, true);
        return new OpenRecommendations(text, all);
    }

    private static String named(List<Recommended> all, Language language) {
        boolean french = language == Language.FR;
        var last = all.size() - 1;
        var linked = all.stream().map(Recommended::linked).toList();
        if (last == 0) {
            return (french ? "la recommandation " : "Recommendation ") + linked.get(0);
        }
        return (french ? "les recommandations " : "Recommendations ")
                + linked.subList(0, last).stream().collect(Collectors.joining(", "))
                + (french ? " et " : " and ")
                + linked.get(last);
    }
}
