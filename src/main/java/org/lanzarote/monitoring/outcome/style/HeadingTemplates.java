package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.Slot;

/** The words of headings, with places for the Party and for what the chapter is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "The words of headings in factsheets. Slots: {party}, the name of the Party with its article;"
                + " {chapter}, what the chapter is about. In French both join the preposition before them")
public record HeadingTemplates(
        @Schema(description = "Heading of a Party's part that has observations and recommendations")
        @Valid @HeadingWords
        @Nullable BilingualText observationsAndRecommendations,

        @Schema(description = "Heading of a Party's part that has observations alone") @Valid @HeadingWords @Nullable BilingualText observations,

        @Schema(description = "Heading of a Party's part that has recommendations alone") @Valid @HeadingWords @Nullable BilingualText recommendations,

        @Schema(description = "Heading of what is recommended to all Parties") @Valid @HeadingWords @Nullable BilingualText generic,

        @Schema(description = "Heading of one promising practice") @Valid @HeadingWords @Nullable BilingualText practice,

        @Schema(description = "Heading of several promising practices") @Valid @HeadingWords @Nullable BilingualText practices,

        @Schema(description = "The sentence in a chapter that says nothing of the Party and recommends nothing to all")
        @Valid @HeadingWords
        @Nullable BilingualText nothing,

        @Schema(
                description = "The sentence on recommendations to Parties not already doing so that nothing else in the"
                        + " factsheet carries. Slots: {recommendations}, their codes with the article, once; {party}, {chapter} may be"
                        + " left out")
        @Valid @HeadingWords
        @Nullable BilingualText open) {

    /** Those of a round that words none itself. */
    static final HeadingTemplates USUAL = new HeadingTemplates(
            new BilingualText(
                    "Observations and recommendations of the Committee on {chapter} specific to {party}",
                    "Observations et recommandations du Comité sur {chapter}, spécifiques à {party}"),
            new BilingualText(
                    "Observations of the Committee on {chapter} specific to {party}",
                    "Observations du Comité sur {chapter}, spécifiques à {party}"),
            new BilingualText(
                    "Recommendations of the Committee on {chapter} specific to {party}",
                    "Recommandations du Comité sur {chapter}, spécifiques à {party}"),
            new BilingualText(
                    "Generic recommendations of the Committee on {chapter}",
                    "Recommandations générales du Comité sur {chapter}"),
            new BilingualText("Promising practice", "Pratique prometteuse"),
            new BilingualText("Promising practices", "Pratiques prometteuses"),
            new BilingualText(
                    "The report makes no observation and no recommendation on {chapter} that concerns {party}.",
                    "Le rapport ne contient ni observation ni recommandation sur {chapter} qui concerne {party}."),
            new BilingualText(
                    "The report addresses {recommendations} to Parties that are not already doing so; this concerns"
                            + " {party} as far as it is one of them.",
                    "Le rapport adresse {recommendations} aux Parties qui ne le font pas encore\u00a0; cela concerne {party}"
                            + " le cas échéant."));

    private static final TemplateSlots SLOTS = new TemplateSlots(Set.of(), Set.of(), Set.of(Slot.PARTY, Slot.CHAPTER));
    private static final TemplateSlots OPEN_SLOTS =
            new TemplateSlots(Set.of(Slot.RECOMMENDATIONS), Set.of(), Set.of(Slot.PARTY, Slot.CHAPTER));

    /** Those of a chapter that words none itself. */
    public static final HeadingTemplates NONE = new HeadingTemplates(null, null, null, null, null, null, null, null);

    @Nullable BilingualText of(PartHeading heading) {
        return switch (heading) {
            case OBSERVATIONS_AND_RECOMMENDATIONS -> observationsAndRecommendations;
            case OBSERVATIONS -> observations;
            case RECOMMENDATIONS -> recommendations;
            case GENERIC -> generic;
            case PRACTICE -> practice;
            case PRACTICES -> practices;
            case NOTHING -> nothing;
            case OPEN -> open;
        };
    }

    /** The same with what the function makes of each. */
    HeadingTemplates each(UnaryOperator<String> made) {
        return new HeadingTemplates(
                made(observationsAndRecommendations, made),
                made(observations, made),
                made(recommendations, made),
                made(generic, made),
                made(practice, made),
                made(practices, made),
                made(nothing, made),
                made(open, made));
    }

    private static @Nullable BilingualText made(@Nullable BilingualText words, UnaryOperator<String> made) {
        return words == null ? null : words.each(made);
    }

    /** Those of the usual ones that it does not word otherwise, and its own. */
    HeadingTemplates complete() {
        return new HeadingTemplates(
                requireNonNullElse(observationsAndRecommendations, USUAL.observationsAndRecommendations),
                requireNonNullElse(observations, USUAL.observations),
                requireNonNullElse(recommendations, USUAL.recommendations),
                requireNonNullElse(generic, USUAL.generic),
                requireNonNullElse(practice, USUAL.practice),
                requireNonNullElse(practices, USUAL.practices),
                requireNonNullElse(nothing, USUAL.nothing),
                requireNonNullElse(open, USUAL.open));
    }

    /** Reports slots that a heading does not have, and those that it lacks. */
    void check(String pointer, Violations violations) {
        SLOTS.check(observationsAndRecommendations, pointer + "/observationsAndRecommendations", violations);
        SLOTS.check(observations, pointer + "/observations", violations);
        SLOTS.check(recommendations, pointer + "/recommendations", violations);
        SLOTS.check(generic, pointer + "/generic", violations);
        SLOTS.check(practice, pointer + "/practice", violations);
        SLOTS.check(practices, pointer + "/practices", violations);
        SLOTS.check(nothing, pointer + "/nothing", violations);
        OPEN_SLOTS.check(open, pointer + "/open", violations);
    }
}
