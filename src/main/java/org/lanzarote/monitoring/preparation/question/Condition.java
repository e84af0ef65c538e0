package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition on other answers, which decides whether a question is shown or required. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A condition on other answers, under which a question is shown or required")
public record Condition(
        @NotNull Match match,

        @Schema(description = "Tests on single answers") @NotNull @Size(max = 20) List<@Valid @NotNull AnswerCriterion> tests,

        @Schema(
                description =
                        "Conditions within this one, each with its own way to join its parts; at most three levels "
                                + "deep")
        @Size(max = 20) @Nullable List<@Valid @NotNull Condition> conditions) {

    static final int DEPTH = 3;

    boolean holds(Predicate<AnswerCriterion> test) {
        var parts =
                Stream.concat(tests.stream().map(test::test), within().stream().map(inner -> inner.holds(test)));
        return match == Match.ALL ? parts.allMatch(part -> part) : parts.anyMatch(part -> part);
    }

    /** Every test in the condition, however deeply nested. */
    Stream<AnswerCriterion> allTests() {
        return Stream.concat(tests.stream(), within().stream().flatMap(Condition::allTests));
    }

    public List<Condition> within() {
        return conditions == null ? List.of() : conditions;
    }

    int depth() {
        return 1 + within().stream().mapToInt(Condition::depth).max().orElse(0);
    }
}
