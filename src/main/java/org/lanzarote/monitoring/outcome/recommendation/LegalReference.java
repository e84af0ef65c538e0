package org.lanzarote.monitoring.outcome.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** What a recommendation rests on in law. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a recommendation rests on in law")
public record LegalReference(
        @NotNull LegalSource kind,

        @Schema(
                description =
                        "The article (20(1)(c)) or the rule (30); of an opinion its paragraphs (3-6), absent for the whole",
                examples = "20(1)(c)")
        @Size(max = 40) @Nullable String place,

        @Schema(description = "Title of the opinion; absent of others") @Size(max = 300) @Nullable String title) {

    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,2}(\\([0-9a-z]{1,3}\\)){0,3}");
    private static final Pattern PARAGRAPHS =
            Pattern.compile("[1-9]\\d{0,2}(-[1-9]\\d{0,2})?(, [1-9]\\d{0,2}(-[1-9]\\d{0,2})?)*");

    /** The kinds of sources of law. */
    @Schema(
            description =
                    "CONVENTION: an article of the Lanzarote Convention. OPINION: an opinion of the Committee, by its title."
                            + " RULE: one of the Rules of Procedure")
    public enum LegalSource {
        CONVENTION,
        OPINION,
        RULE
    }

    /** The same, or nothing where there is none, so that a view leaves it out. */
    public static @Nullable List<LegalReference> orNull(List<LegalReference> basis) {
        return basis.isEmpty() ? null : basis;
    }

    /** The same, each title as it is left. */
    public static List<LegalReference> each(List<LegalReference> basis, UnaryOperator<String> left) {
        return basis.stream()
                .map(one -> new LegalReference(one.kind, one.place, one.title == null ? null : left.apply(one.title)))
                .toList();
    }

    /** As they are printed in a cell of a table. */
    public static List<String> told(@Nullable List<LegalReference> basis) {
        return basis == null
                ? List.of()
                : basis.stream().map(LegalReference::cell).toList();
    }

    private String cell() {
        return kind + (title == null ? "" : " " + title) + (place == null ? "" : " " + place);
    }

    void check(String pointer, Violations violations) {
        boolean opinion = kind == LegalSource.OPINION;
        violations.require(
                opinion == (title != null && !title.isBlank()),
                pointer + "/title",
                opinion ? RecommendationMessage.OPINION_UNTITLED : RecommendationMessage.TITLE_OF_OPINION);
        violations.require(
                place == null
                        ? opinion
                        : switch (kind) {
                            case CONVENTION -> ConventionProvisions.has(place);
                            case OPINION -> PARAGRAPHS.matcher(place).matches();
                            case RULE -> PLACE.matcher(place).matches();
                        },
                pointer + "/place",
                kind == LegalSource.CONVENTION && place != null
                        ? RecommendationMessage.NO_PROVISION.with(place)
                        : RecommendationMessage.NO_LEGAL_PLACE);
        new MarkupCheck(violations).checkPlain(title, pointer + "/title");
    }
}
