package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;

/** Finds what in the change of a question would break answers given to it, by field. Corrected wording never does. */
public final class Breakage {

    private final Map<String, Told> reasons = new LinkedHashMap<>();

    private Breakage() {}

    /** Empty when every answer to the one fits the other and means the same. */
    public static Map<String, Told> of(Item before, Item after) {
        var found = new Breakage();
        found.require(before.kind() == after.kind(), "kind", QuestionMessage.ANSWERS_OF_OTHER_KIND);
        found.require(before.chapter().equals(after.chapter()), "chapter", QuestionMessage.FINDINGS_ELSEWHERE);
        found.require(
                set(after.audiences()).containsAll(set(before.audiences())), "audiences", QuestionMessage.PUT_TO_MORE);
        found.require(
                set(before.audiences()).containsAll(set(after.audiences()))
                        || ofAdding(after).isEmpty(),
                "audiences",
                QuestionMessage.NEWLY_PUT_TO);
        found.demands(before, after);
        found.require(after.longest() >= before.longest(), "maxLength", QuestionMessage.LONGER_TEXTS);
        found.options("options", before.options(), after.options());
        found.figure("figure", before.takes(), after.takes());
        found.table(before.table(), after.table());
        return found.reasons;
    }

    /** Why a question may not be added while answers are given; empty when it may. */
    public static Optional<Told> ofAdding(Item item) {
        return item.isAlwaysRequired() || item.requiredWhen() != null
                ? Optional.of(QuestionMessage.ADDED_OPTIONAL)
                : Optional.empty();
    }

    private void demands(Item before, Item after) {
        require(before.isAlwaysRequired() || !after.isAlwaysRequired(), "required", QuestionMessage.WAS_OPTIONAL);
        require(
                after.requiredWhen() == null || after.requiredWhen().equals(before.requiredWhen()),
                "requiredWhen",
                QuestionMessage.WAS_NOT_REQUIRED);
        require(Objects.equals(before.showWhen(), after.showWhen()), "showWhen", QuestionMessage.OTHER_CONDITION);
        require(
                before.explanation() == null || after.explanation() != null,
                "explanation",
                QuestionMessage.EXPLANATIONS_GIVEN);
        require(
                after.explanation() != Explanation.REQUIRED || before.explanation() == Explanation.REQUIRED,
                "explanation",
                QuestionMessage.EXPLANATION_OPTIONAL);
    }

    private void options(String at, @Nullable AnswerSet before, @Nullable AnswerSet after) {
        if (before != null && after != null) {
            for (var choice : before.choices()) {
                require(
                        after.keys().contains(choice.key()),
                        at + "/choices/" + choice.key(),
                        QuestionMessage.CHOICE_NAMED);
            }
            require(after.other() || !before.other(), at + "/other", QuestionMessage.OTHER_NAMED);
        }
    }

    private void figure(String at, Figure before, Figure after) {
        require(Objects.equals(before.unit(), after.unit()), at + "/unit", QuestionMessage.OTHER_UNIT);
        require(after.min() == null || isAtMost(after.min(), before.min()), at + "/min", QuestionMessage.LOWER_NUMBERS);
        require(
                after.max() == null || isAtMost(before.max(), after.max()),
                at + "/max",
                QuestionMessage.HIGHER_NUMBERS);
        require(after.places() >= before.places(), at + "/decimals", QuestionMessage.MORE_DECIMALS);
    }

    private void table(@Nullable Table before, @Nullable Table after) {
        if (before == null || after == null) {
            return;
        }
        require(after.rows() >= before.rows(), "table/maxRows", QuestionMessage.MORE_ROWS);
        for (var column : before.columns()) {
            var at = "table/columns/" + column.key();
            after.columns().stream()
                    .filter(kept -> kept.key().equals(column.key()))
                    .findFirst()
                    .ifPresentOrElse(
                            kept -> column(at, column, kept), () -> reasons.put(at, QuestionMessage.CELLS_FILLED));
        }
        after.columns().stream()
                .filter(column -> column.required()
                        && before.columns().stream().noneMatch(old -> old.key().equals(column.key())))
                .forEach(column -> reasons.put("table/columns/" + column.key(), QuestionMessage.COLUMN_ADDED_OPTIONAL));
    }

    private void column(String at, Column before, Column after) {
        require(before.kind() == after.kind(), at + "/kind", QuestionMessage.CELLS_OF_OTHER_KIND);
        require(before.required() || !after.required(), at + "/required", QuestionMessage.COLUMN_OPTIONAL);
        options(at + "/options", before.options(), after.options());
        figure(at + "/figure", Figure.of(before.kind(), before.figure()), Figure.of(after.kind(), after.figure()));
    }

    private static boolean isAtMost(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least != null && most != null && least.compareTo(most) <= 0;
    }

    private static Set<Audience> set(@Nullable Set<Audience> audiences) {
        return audiences == null ? Set.of() : audiences;
    }

    private void require(boolean holds, String field, Told reason) {
        if (!holds) {
            reasons.putIfAbsent(field, reason);
        }
    }
}
