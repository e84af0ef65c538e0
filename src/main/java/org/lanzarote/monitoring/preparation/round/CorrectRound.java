package org.lanzarote.monitoring.preparation.round;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Corrects mistakes in the texts of a launched round; what is left out stays as it is. */
record CorrectRound(
        @Schema(description = "What the round is about") @Valid @Nullable BilingualText theme,

        @Schema(description = "Title of the round") @Valid @Nullable BilingualText title,

        @Schema(description = "Terms of urgency whose texts are corrected; their ranks stay") @Size(max = 20) @Nullable List<@Valid @NotNull CorrectTerm> urgencyScale,

        @Schema(description = "Why; everybody reads it in the list of corrections")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    BilingualText themeAfter(BilingualText before) {
        return requireNonNullElse(theme, before);
    }

    BilingualText titleAfter(BilingualText before) {
        return requireNonNullElse(title, before);
    }

    /** The scale with the corrected texts, in its order. */
    List<UrgencyTerm> scaleAfter(List<UrgencyTerm> before) {
        var corrected = terms().stream().collect(toMap(CorrectTerm::term, term -> term, (first, again) -> first));
        return before.stream()
                .map(term -> {
                    var wish = corrected.get(term.term());
                    return wish == null ? term : wish.of(term);
                })
                .toList();
    }

    /** Refuses terms that the round does not have, and a term twice. */
    void check(Set<String> known) {
        var violations = new Violations();
        var seen = new HashSet<String>();
        for (int i = 0; i < terms().size(); i++) {
            var term = terms().get(i).term();
            var pointer = "/urgencyScale/" + i + "/term";
            violations.require(known.contains(term), pointer, RoundMessage.TERM_UNKNOWN.with(term, known));
            violations.require(seen.add(term), pointer, RoundMessage.LISTED_ALREADY.with(term));
            terms().get(i).check("/urgencyScale/" + i, violations);
        }
        violations.orThrow(RoundMessage.CORRECTION_IMPOSSIBLE);
    }

    /** Refuses a correction after which everything reads as before. */
    void requireChange(Round round) {
        if (themeAfter(round.theme).equals(round.theme)
                && titleAfter(round.title).equals(round.title)
                && scaleAfter(round.urgencyScale()).equals(round.urgencyScale())) {
            throw ProblemType.NOTHING_CORRECTED.because(RoundMessage.ROUND_READS_AS_BEFORE);
        }
    }

    private List<CorrectTerm> terms() {
        return urgencyScale == null ? List.of() : urgencyScale;
    }
}
