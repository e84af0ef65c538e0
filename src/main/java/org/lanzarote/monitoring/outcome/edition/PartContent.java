package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** What an edition says in one place. What is written here is sealed: a member that is added is absent in earlier editions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an edition says in one place")
public record PartContent(
        EditionPartKind kind,

        @Schema(description = "Numeral of its chapter; absent of what stands in none", examples = "II") @Nullable String chapter,

        @Schema(
                description =
                        "Its key: a numeral, a number, a code, or the key of a finding or a practice; absent of what"
                                + " the report has once",
                examples = "53")
        @Nullable String key,

        PartFacts facts,

        @Schema(description = "Its text; absent of the title and the terms of urgency") @Nullable TextWithCitations text,

        @Schema(
                description =
                        "Links that are not footnotes: the supporting paragraphs of a recommendation, the sources of a"
                                + " finding; absent of others")
        @Nullable List<TypedLink> links,

        @Schema(
                description =
                        "The translation that was confirmed when the edition was sealed; absent where none was, and"
                                + " where words of the part were taken down since")
        @Nullable PartTranslation translation) {

    /** The place of the terms of urgency. */
    static final String SCALE = "/urgencyScale";

    /** Its place in the edition, under which it is compared with others and corrected. */
    public String place() {
        return switch (kind) {
            case TITLE -> "/title";
            case INTRODUCTION -> "/introduction";
            case KEY_FINDINGS -> "/keyFindings";
            case URGENCY_SCALE -> SCALE;
            case CHAPTER -> "/chapters/" + key;
            case PARAGRAPH -> "/paragraphs/" + key;
            case RECOMMENDATION -> "/recommendations/" + key;
            case FINDING -> "/findings/" + key;
            case PRACTICE -> "/practices/" + key;
        };
    }

    /** The terms of urgency that this part has. */
    public List<UrgencyTerm> scale() {
        return requireNonNull(facts.urgencyScale());
    }

    /** The same with another text and lead, as they are left when words are taken down. */
    PartContent with(TextWithCitations left, @Nullable String lead) {
        return new PartContent(kind, chapter, key, new LeftFacts(facts).with(lead), left, links, translation);
    }

    /** The same with what is left of the words that stand beside its text. */
    PartContent named(UnaryOperator<String> left) {
        return new PartContent(kind, chapter, key, new LeftFacts(facts).named(left), text, links, translation);
    }

    /** The same without its translation, which may change without any correction. */
    PartContent untranslated() {
        return translated(null);
    }

    /** Whether it reads the same as another, whatever its translation. */
    boolean saysTheSameAs(PartContent other) {
        return untranslated().equals(other.untranslated());
    }

    /** Whether a translation of another says what this one says, too. */
    boolean isWordedAs(PartContent other) {
        return text != null
                && other.text != null
                && text.markdown().equals(other.text.markdown())
                && Objects.equals(facts.lead(), other.facts.lead());
    }

    /** The same with another translation. */
    PartContent translated(@Nullable PartTranslation confirmed) {
        return new PartContent(kind, chapter, key, facts, text, links, confirmed);
    }
}
