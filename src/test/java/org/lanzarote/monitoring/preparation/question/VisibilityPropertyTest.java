package org.lanzarote.monitoring.preparation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.support.Drawn;

/** What is shown and required, against an evaluation that knows nothing of how ours goes about it. */
@Execution(CONCURRENT)
class VisibilityPropertyTest {

    @Test
    void whatIsShownAndRequiredIsWhatANaiveEvaluationFinds() {
        Drawn.cases(4000, RandomQuestionnaire::new, drawn -> {
            if (isCircular(drawn)) {
                return;
            }
            var visibility = new Visibility(Items.of(drawn.items), drawn.answers);
            var shown = naivelyShown(drawn);
            for (var item : drawn.items) {
                assertThat(visibility.shows(item)).as(item.number()).isEqualTo(shown.contains(item.number()));
                assertThat(visibility.requires(item)).as(item.number()).isEqualTo(naivelyRequired(drawn, item, shown));
            }
        });
    }

    @Test
    void otherAnswersThanThoseThatDecideChangeNothing() {
        Drawn.cases(1000, RandomQuestionnaire::new, drawn -> {
            if (isCircular(drawn)) {
                return;
            }
            var items = Items.of(drawn.items);
            var visibility = new Visibility(items, drawn.answers);
            for (var item : drawn.items) {
                var deciding = new HashMap<>(drawn.answers);
                deciding.keySet().retainAll(items.decidedBy(item));
                var alone = new Visibility(items, deciding);
                assertThat(alone.shows(item)).as(item.number()).isEqualTo(visibility.shows(item));
                assertThat(alone.requires(item)).as(item.number()).isEqualTo(visibility.requires(item));
            }
        });
    }

    @Test
    void draftIsRefusedExactlyWhenItsConditionsGoInACircle() {
        Drawn.cases(4000, RandomQuestionnaire::new, drawn -> {
            var violations = new Violations();
            new CircleCheck(Items.of(drawn.items), violations).check(drawn.items);

            var checked = assertThatCode(() -> violations.orThrow(QuestionMessage.DEPENDS_ON_ITSELF));

            if (isCircular(drawn)) {
                checked.isInstanceOf(ProblemException.class);
            } else {
                checked.doesNotThrowAnyException();
            }
        });
    }

    @Test
    void drawnConditionsAreOtherwiseFree() {
        Drawn.cases(1000, RandomQuestionnaire::new, drawn -> {
            var violations = new Violations();
            drawn.items.forEach(item -> new ItemCheck(item, "", violations).check(Language.EN));
            new ConditionCheck(Items.of(drawn.items), violations).check(drawn.items);

            assertThatCode(() -> violations.orThrow(QuestionMessage.DEPENDS_ON_ITSELF))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void manyDrawnQuestionnairesGoInACircleAndManyDoNot() {
        var lot = new SplittableRandom(1);

        var circles = Stream.generate(() -> new RandomQuestionnaire(lot))
                .limit(1000)
                .filter(VisibilityPropertyTest::isCircular);

        assertThat(circles.count()).isBetween(200L, 800L);
    }

    /** Holds everything to be hidden, and thinks again as often as there are questions: then nothing changes any more. */
    private static Set<String> naivelyShown(RandomQuestionnaire drawn) {
        Set<String> shown = new HashSet<>();
        for (int round = 0; round <= drawn.items.size(); round++) {
            Set<String> next = new HashSet<>();
            for (var item : drawn.items) {
                boolean below = item.number().contains(".");
                if ((!below || shown.contains("1")) && naively(drawn, item.showWhen(), shown)) {
                    next.add(item.number());
                }
            }
            shown = next;
        }
        return shown;
    }

    private static boolean naivelyRequired(RandomQuestionnaire drawn, Item item, Set<String> shown) {
        if (item.kind() == AnswerKind.GROUP || !shown.contains(item.number())) {
            return false;
        }
        return Objects.equals(item.required(), true)
                || (item.requiredWhen() != null && naively(drawn, item.requiredWhen(), shown));
    }

    private static boolean naively(RandomQuestionnaire drawn, @Nullable Condition condition, Set<String> shown) {
        if (condition == null) {
            return true;
        }
        int held = 0;
        int all = 0;
        for (var test : condition.tests()) {
            all++;
            held += naively(shown.contains(test.question()) ? drawn.answers.get(test.question()) : null, test) ? 1 : 0;
        }
        for (var inner : condition.within()) {
            all++;
            held += naively(drawn, inner, shown) ? 1 : 0;
        }
        return condition.match() == Match.ALL ? held == all : held > 0;
    }

    private static boolean naively(@Nullable GivenAnswer answer, AnswerCriterion test) {
        Set<String> said = new HashSet<>();
        if (answer != null) {
            var content = answer.content();
            if (content.value() != null) {
                said.add(content.value());
            }
            if (content.values() != null) {
                said.addAll(content.values());
            }
            if (content.number() != null) {
                said.add(content.number().toString());
            }
            if (!answer.text().isBlank()) {
                said.add(answer.text());
            }
        }
        return switch (test.operator()) {
            case ANSWERED -> !said.isEmpty();
            case NOT_ANSWERED -> said.isEmpty();
            case IS -> said.contains(test.value());
            case IS_NOT -> !said.isEmpty() && !said.contains(test.value());
            case AT_LEAST -> !said.isEmpty() && number(said).compareTo(new BigDecimal(test.wanted())) >= 0;
            case AT_MOST -> !said.isEmpty() && number(said).compareTo(new BigDecimal(test.wanted())) <= 0;
        };
    }

    private static BigDecimal number(Set<String> said) {
        return new BigDecimal(said.iterator().next());
    }

    /** Takes away, again and again, what depends on nothing that is left; a circle is what cannot be taken away. */
    private static boolean isCircular(RandomQuestionnaire drawn) {
        Map<String, Set<String>> left = new HashMap<>();
        for (var item : drawn.items) {
            Set<String> on = new HashSet<>();
            if (item.showWhen() != null) {
                item.showWhen().allTests().forEach(test -> on.add(test.question()));
            }
            if (item.number().contains(".")) {
                on.add("1");
            }
            left.put(item.number(), on);
        }
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(on -> on.retainAll(left.keySet()));
        }
        return !left.isEmpty();
    }
}
