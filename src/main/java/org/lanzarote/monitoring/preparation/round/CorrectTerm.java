package org.lanzarote.monitoring.preparation.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;

/** The corrected texts of one term of urgency; the term and its rank stay. */
record CorrectTerm(
        @Schema(description = "Key of the term within its round", examples = "REQUIRE") @NotBlank String term,

        @Schema(description = "The term as it is printed") @NotNull @Valid @HeadingWords
        BilingualText label,

        @Schema(description = "The verb of a sentence such as 'The Committee invites'") @NotNull @Valid @HeadingWords
        BilingualText verb,

        @Schema(description = "Its legal meaning; footnotes stand in it as [^a], in both languages") @NotNull @Valid BilingualText meaning,

        @Schema(description = "The footnotes of the meaning; absent where it has none") @Size(max = 10) @Nullable List<@Valid @NotNull TermNote> notes) {

    /** Reports what is wrong with its footnotes. */
    void check(String pointer, Violations violations) {
        new UrgencyTerm(term, 1, label, verb, meaning, notes).check(pointer, violations);
    }

    UrgencyTerm of(UrgencyTerm before) {
        return new UrgencyTerm(before.term(), before.rank(), label, verb, meaning, notes);
    }
}
