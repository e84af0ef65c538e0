package org.lanzarote.monitoring.preparation.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.WordedFootnotes;

/** A term by which recommendations of a round state their urgency. */
@Embeddable
@Schema(description = "A term by which a round's recommendations say how urgent they are")
public record UrgencyTerm(
        @Schema(description = "Key of the term within its round", examples = "REQUIRE")
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,30}") String term,

        @Schema(description = "Place in the scale; 1 is the most urgent") @Min(1) @Max(20) int rank,

        @Schema(description = "The term as it is printed") @NotNull @Valid @HeadingWords
        BilingualText label,

        @Schema(description = "The verb of a sentence such as 'The Committee invites'") @NotNull @Valid @HeadingWords
        BilingualText verb,

        @Schema(description = "Its legal meaning; footnotes stand in it as [^a], in both languages") @NotNull @Valid BilingualText meaning,

        @Schema(description = "The footnotes of the meaning; absent where it has none")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @JdbcTypeCode(SqlTypes.JSON)
        @Size(max = 10) @Nullable List<@Valid @NotNull TermNote> notes) {

    public UrgencyTerm {
        notes = notes == null || notes.isEmpty() ? null : List.copyOf(notes);
    }

    /** A term that a scale has. */
    public static UrgencyTerm of(List<UrgencyTerm> scale, String term) {
        return scale.stream().filter(one -> one.term.equals(term)).findFirst().orElseThrow();
    }

    /** The meaning in a language, with its footnotes. */
    public TextWithCitations meaningIn(Language language) {
        return new TextWithCitations(
                meaning.in(language),
                notes == null
                        ? List.of()
                        : notes.stream().map(note -> note.in(language)).toList());
    }

    /** The same with what is left of its words. */
    public UrgencyTerm each(UnaryOperator<String> left) {
        return new UrgencyTerm(
                term,
                rank,
                label.each(left),
                verb.each(left),
                meaning.each(left),
                notes == null
                        ? null
                        : notes.stream().map(note -> note.each(left)).toList());
    }

    /** The same with its meaning as a document prints it, in both languages, where each footnote has its number. */
    public UrgencyTerm printed(BilingualText numbered) {
        return new UrgencyTerm(term, rank, label, verb, numbered, null);
    }

    /** Reports a slot, of which it has none, and what is wrong with its footnotes. */
    void check(String pointer, Violations violations) {
        for (var language : Language.values()) {
            var in = "/" + language.name().toLowerCase(Locale.ROOT);
            Slot.check(label.in(language), Set.of(), pointer + "/label" + in, violations);
            Slot.check(verb.in(language), Set.of(), pointer + "/verb" + in, violations);
            Slot.check(meaning.in(language), Set.of(), pointer + "/meaning" + in, violations);
            WordedFootnotes.check(meaningIn(language), pointer + "/meaning" + in, pointer + "/notes", violations);
        }
    }
}
