package org.lanzarote.monitoring.preparation.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds conditions that cannot make sense: on unknown questions, on themselves, or on impossible values. */
final class ConditionCheck {

    private final Items items;
    private final Violations violations;

    ConditionCheck(Items items, Violations violations) {
        this.items = items;
        this.violations = violations;
    }

    void check(List<Item> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            var item = inOrder.get(i);
            condition(item, item.showWhen(), "/questions/" + i + "/showWhen");
            condition(item, item.requiredWhen(), "/questions/" + i + "/requiredWhen");
        }
    }

    private void condition(Item item, @Nullable Condition condition, String pointer) {
        if (condition == null) {
            return;
        }
        if (condition.depth() > Condition.DEPTH) {
            violations.add(pointer, QuestionMessage.CONDITIONS_TOO_DEEP.with(Condition.DEPTH));
            return;
        }
        violations.require(
                !condition.tests().isEmpty() || !condition.within().isEmpty(),
                pointer,
                QuestionMessage.CONDITION_EMPTY);
        for (int i = 0; i < condition.tests().size(); i++) {
            test(item, condition.tests().get(i), pointer + "/tests/" + i);
        }
        for (int i = 0; i < condition.within().size(); i++) {
            condition(item, condition.within().get(i), pointer + "/conditions/" + i);
        }
    }

    private void test(Item item, AnswerCriterion test, String pointer) {
        var asked = items.find(test.question());
        boolean itself = test.question().equals(item.number());
        boolean answerable = asked.filter(Item::isAnswerable).isPresent();
        violations.require(!itself, pointer + "/question", QuestionMessage.DEPENDS_ON_ITSELF);
        violations.require(
                itself || answerable,
                pointer + "/question",
                (asked.isEmpty() ? QuestionMessage.NO_QUESTION : QuestionMessage.TAKES_NO_ANSWER)
                        .with(test.question()));
        if (!itself && answerable) {
            audiences(item, asked.orElseThrow(), pointer);
            value(asked.orElseThrow(), test, pointer);
        }
    }

    private void audiences(Item item, Item asked, String pointer) {
        var without = new TreeSet<>(audiences(item));
        without.removeAll(asked.audiences() == null ? Set.of() : asked.audiences());
        violations.require(
                without.isEmpty(),
                pointer + "/question",
                QuestionMessage.CONDITION_UNSEEN.with(asked.number(), without));
    }

    /** The audiences that an item reaches; a group reaches those of its sub-questions. */
    private Set<Audience> audiences(Item item) {
        var reached = new TreeSet<Audience>();
        items.answerable()
                .filter(each ->
                        each.number().equals(item.number()) || each.number().startsWith(item.number() + "."))
                .filter(each -> each.audiences() != null)
                .forEach(each -> reached.addAll(each.audiences()));
        return reached;
    }

    private void value(Item asked, AnswerCriterion test, String pointer) {
        var operator = test.operator();
        if (!operator.takesValue()) {
            violations.require(
                    test.value() == null, pointer + "/value", QuestionMessage.OPERATOR_WITHOUT_VALUE.with(operator));
        } else if (operator.isBound()) {
            violations.require(
                    asked.kind().isNumber(), pointer + "/operator", QuestionMessage.NO_NUMBER.with(asked.number()));
            violations.require(
                    !asked.kind().isNumber() || isPossible(asked, test.wanted()),
                    pointer + "/value",
                    QuestionMessage.TAKES_RANGE.with(
                            asked.number(), asked.takes().range()));
        } else {
            violations.require(
                    !asked.keys().isEmpty(),
                    pointer + "/operator",
                    QuestionMessage.OFFERS_NO_VALUES.with(asked.number()));
            violations.require(
                    asked.keys().isEmpty() || asked.keys().contains(test.wanted()),
                    pointer + "/value",
                    QuestionMessage.ONE_OF_KEYS.with(asked.number(), asked.keys()));
        }
    }

    private static boolean isPossible(Item asked, String bound) {
        try {
            return asked.takes().takes(new BigDecimal(bound));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
