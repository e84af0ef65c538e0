package org.lanzarote.monitoring.replies.prefill;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.replies.bulk.EarlierReply;

/** Takes the Party's answers of an earlier round into its draft. */
record PrefillReply(
        @Schema(description = "Number of the earlier round") @NotNull Integer fromRound,

        @Schema(
                description =
                        "Which answer goes where: the number of a question of this round, with that of the question"
                                + " of the earlier round; absent: the same numbers, for every question")
        @Size(min = 1, max = 500) @Nullable Map<@Pattern(regexp = QuestionNumber.PATTERN) String, @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String>
                questions) {

    /** The earlier question for each question that is to be answered now. */
    Map<String, String> earlierQuestions(Set<String> answerable) {
        return questions == null
                ? answerable.stream().collect(Collectors.toMap(Function.identity(), Function.identity()))
                : questions;
    }

    /**
     * The earlier reply; refused unless it is of an earlier round in which the Party submitted, and the questions
     * exist.
     */
    EarlierReply requireEarlier(int round, Set<String> answerable, Optional<EarlierReply> earlier) {
        var violations = new Violations();
        violations.require(fromRound < round, "/fromRound", PrefillMessage.EARLIER_ROUND.with(round));
        violations.require(earlier.isPresent(), "/fromRound", PrefillMessage.NO_EARLIER_REPLY.with(fromRound));
        if (questions != null) {
            questions.keySet().stream()
                    .filter(question -> !answerable.contains(question))
                    .sorted()
                    .forEach(question ->
                            violations.add("/questions/" + question, PrefillMessage.NOT_PUT_TO_PARTIES.with(question)));
        }
        violations.orThrow(PrefillMessage.PREFILL_UNFIT);
        return earlier.orElseThrow();
    }
}
