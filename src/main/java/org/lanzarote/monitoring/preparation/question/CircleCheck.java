package org.lanzarote.monitoring.preparation.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds questions that decide, directly or through others, whether they are shown themselves. */
final class CircleCheck {

    private final Items items;
    private final Violations violations;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();

    CircleCheck(Items items, Violations violations) {
        this.items = items;
        this.violations = violations;
    }

    void check(List<Item> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            visit(inOrder.get(i), "/questions/" + i + "/showWhen");
        }
    }

    private void visit(Item item, String pointer) {
        if (done.contains(item.number())) {
            return;
        }
        path.addLast(item.number());
        dependsOn(item).forEach(next -> {
            if (path.contains(next.number())) {
                violations.add(pointer, QuestionMessage.CONDITIONS_IN_CIRCLE.with(circle(next.number())));
            } else {
                visit(next, pointer);
            }
        });
        path.removeLast();
        done.add(item.number());
    }

    /** The items that decide whether it is shown: those whose answers its condition tests, and its parent. */
    private Stream<Item> dependsOn(Item item) {
        var tested = item.showWhen() == null
                ? Stream.<String>empty()
                : item.showWhen().allTests().map(AnswerCriterion::question);
        return Stream.concat(tested, Stream.of(QuestionNumber.parent(item.number())))
                .distinct()
                .filter(number -> !number.equals(item.number()))
                .flatMap(number -> items.find(number).stream());
    }

    private String circle(String from) {
        var members = path.stream().dropWhile(number -> !number.equals(from)).toList();
        return String.join(" - ", members) + " - " + from;
    }
}
