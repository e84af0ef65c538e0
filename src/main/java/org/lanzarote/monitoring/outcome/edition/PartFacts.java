package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** What a part of an edition has besides its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a part has besides its text; a member is absent where its kind has none")
public record PartFacts(
        @Schema(description = "Title of the report or of a chapter") @Nullable BilingualText title,

        @Schema(description = "Document reference of the report") @Nullable String reference,

        @Schema(description = "Language of the report's texts") @Nullable Language language,

        @Schema(description = "Sub-headings of a chapter") @Nullable List<Heading> headings,

        @Schema(description = "Key of the heading that a paragraph or a finding stands under") @Nullable String heading,

        @Schema(description = "A recommendation's term of the round's urgency scale") @Nullable String urgency,

        @Nullable Addressee addressee,

        @Schema(description = "The Party that a finding is about, or those whose practice it is") @Nullable List<String> parties,

        @Schema(description = "Number of the question that a finding belongs to") @Nullable String question,

        @Nullable FindingNature nature,

        @Schema(description = "Common beginning of a finding and its neighbours") @Nullable String lead,

        @Schema(
                description =
                        "Number of the paragraph that the box of a recommendation follows; absent at the end of the"
                                + " chapter")
        @Nullable Integer after,

        @Schema(description = "Key of a recommendation's theme") @Nullable String theme,

        @Schema(description = "What a recommendation rests on in law") @Nullable List<LegalReference> legalBasis) {

    static final PartFacts NONE = under(null);

    static PartFacts title(BilingualText title, String reference, Language language) {
        return new PartFacts(
                title, reference, language, null, null, null, null, null, null, null, null, null, null, null);
    }

    static PartFacts chapter(BilingualText title, List<Heading> headings) {
        return new PartFacts(title, null, null, headings, null, null, null, null, null, null, null, null, null, null);
    }

    static PartFacts under(@Nullable String heading) {
        return new PartFacts(null, null, null, null, heading, null, null, null, null, null, null, null, null, null);
    }

    static PartFacts recommendation(EditionQueries.RecommendationLine line) {
        return new PartFacts(
                null,
                null,
                null,
                null,
                null,
                line.urgency(),
                new Addressee(line.kind(), line.parties()),
                null,
                null,
                null,
                null,
                line.after(),
                line.theme(),
                LegalReference.orNull(line.legalBasis()));
    }

    static PartFacts practice(List<String> parties) {
        return new PartFacts(null, null, null, null, null, null, null, parties, null, null, null, null, null, null);
    }

    static PartFacts finding(EditionQueries.FindingLine line) {
        return new PartFacts(
                null,
                null,
                null,
                null,
                line.heading(),
                null,
                null,
                List.of(line.party()),
                line.question(),
                line.nature(),
                line.lead(),
                null,
                null,
                null);
    }

    PartFacts with(@Nullable String left) {
        return new PartFacts(
                title,
                reference,
                language,
                headings,
                heading,
                urgency,
                addressee,
                parties,
                question,
                nature,
                left,
                after,
                theme,
                legalBasis);
    }

    /** What it has, each by the name that revisions have for it; words in two languages are two. */
    Map<String, List<String>> byName(@Nullable String chapter) {
        Map<String, List<String>> byName = new TreeMap<>();
        put(byName, "chapter", chapter);
        put(byName, "reference", reference);
        put(byName, "language", language);
        put(byName, "heading", heading);
        put(byName, "urgency", urgency);
        put(byName, "titleEn", title == null ? null : title.en());
        put(byName, "titleFr", title == null ? null : title.fr());
        if (addressee != null) {
            put(byName, "addresseeKind", addressee.kind());
            byName.put("addresseeParties", addressee.parties());
        }
        if (parties != null) {
            byName.put("parties", parties);
        }
        if (headings != null) {
            byName.put("headings", headings.stream().map(Heading::key).toList());
            headings.forEach(one -> {
                put(byName, "heading/" + one.key() + "/en", one.title().en());
                put(byName, "heading/" + one.key() + "/fr", one.title().fr());
            });
        }
        return byName;
    }

    private static void put(Map<String, List<String>> byName, String name, @Nullable Object value) {
        if (value != null) {
            byName.put(name, List.of(value.toString()));
        }
    }
}
