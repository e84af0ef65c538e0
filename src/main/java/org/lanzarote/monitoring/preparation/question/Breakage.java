package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what in the change of a question would break answers given to it, by field. Corrected wording never does. */
public final class Breakage {

    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Breakage() {}

    /** Empty when every answer to the one fits the other and means the same. */
    public static Map<String, String> of(Item before, Item after) {
        var found = new Breakage();
        found.require(before.kind() == after.kind(), "kind", "Answers of another kind were given");
        found.require(before.chapter().equals(after.chapter()), "chapter", "Findings on it stand in another chapter");
        found.require(
                set(after.audiences()).containsAll(set(before.audiences())),
                "audiences",
                "It was put to more than these");
        found.require(
                set(before.audiences()).containsAll(set(after.audiences()))
                        || ofAdding(after).isEmpty(),
                "audiences",
                "Whom it is put to now it was not put to, and it is required");
        found.demands(before, after);
        found.require(after.longest() >= before.longest(), "maxLength", "Longer texts were allowed");
        found.options("options", before.options(), after.options());
        found.figure("figure", before.takes(), after.takes());
        found.table(before.table(), after.table());
        return found.reasons;
    }

    /** Why a question may not be added while answers are given; empty when it may. */
    public static Optional<String> ofAdding(Item item) {
        return item.isAlwaysRequired() || item.requiredWhen() != null
                ? Optional.of("A question added now is optional")
                : Optional.empty();
    }

    private void demands(Item before, Item after) {
        require(before.isAlwaysRequired() || !after.isAlwaysRequired(), "required", "It was optional");
        require(
                after.requiredWhen() == null || after.requiredWhen().equals(before.requiredWhen()),
                "requiredWhen",
                "It was not required then");
        require(
                Objects.equals(before.showWhen(), after.showWhen()),
                "showWhen",
                "It was shown under another condition");
        require(before.explanation() == null || after.explanation() != null, "explanation", "Explanations were given");
        require(
                after.explanation() != Explanation.REQUIRED || before.explanation() == Explanation.REQUIRED,
                "explanation",
                "The explanation was not required");
    }

    private void options(String at, @Nullable AnswerSet before, @Nullable AnswerSet after) {
        if (before != null && after != null) {
            for (var choice : before.choices()) {
                require(
                        after.keys().contains(choice.key()),
                        at + "/choices/" + choice.key(),
                        "Answers may name this choice");
            }
            require(after.other() || !before.other(), at + "/other", "Answers may name OTHER");
        }
    }

    private void figure(String at, Figure before, Figure after) {
        require(Objects.equals(before.unit(), after.unit()), at + "/unit", "Numbers were given in another unit");
        require(after.min() == null || isAtMost(after.min(), before.min()), at + "/min", "Lower numbers were taken");
        require(after.max() == null || isAtMost(before.max(), after.max()), at + "/max", "Higher numbers were taken");
        require(after.places() >= before.places(), at + "/decimals", "More decimals were taken");
    }

    private void table(@Nullable Table before, @Nullable Table after) {
        if (before == null || after == null) {
            return;
        }
        require(after.rows() >= before.rows(), "table/maxRows", "More rows were taken");
        for (var column : before.columns()) {
            var at = "table/columns/" + column.key();
            after.columns().stream()
                    .filter(kept -> kept.key().equals(column.key()))
                    .findFirst()
                    .ifPresentOrElse(
                            kept -> column(at, column, kept), () -> reasons.put(at, "Its cells were filled in"));
        }
        after.columns().stream()
                .filter(column -> column.required()
                        && before.columns().stream().noneMatch(old -> old.key().equals(column.key())))
                .forEach(column -> reasons.put("table/columns/" + column.key(), "A column added now is optional"));
    }

    private void column(String at, Column before, Column after) {
        require(before.kind() == after.kind(), at + "/kind", "Cells of another kind were filled in");
        require(before.required() || !after.required(), at + "/required", "The column was optional");
        options(at + "/options", before.options(), after.options());
        figure(at + "/figure", Figure.of(before.kind(), before.figure()), Figure.of(after.kind(), after.figure()));
    }

    private static boolean isAtMost(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least != null && most != null && least.compareTo(most) <= 0;
    }

    private static Set<Audience> set(@Nullable Set<Audience> audiences) {
        return audiences == null ? Set.of() : audiences;
    }

    private void require(boolean holds, String field, String reason) {
        if (!holds) {
            reasons.putIfAbsent(field, reason);
        }
    }
}
