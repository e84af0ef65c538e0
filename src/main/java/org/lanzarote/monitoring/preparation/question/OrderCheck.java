package org.lanzarote.monitoring.preparation.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds what is wrong with items as a whole: with their numbers, sections and references to each other. */
final class OrderCheck {

    private final List<Item> items;
    private final Violations violations;
    private final Map<String, AnswerKind> earlier = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    OrderCheck(List<Item> items, Violations violations) {
        this.items = items;
        this.violations = violations;
        items.forEach(item -> numbers.add(item.number()));
    }

    void check(Set<String> sections) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            number(item, at(i, "number"));
            section(item, sections, at(i, "section"));
            references(item, item.spans(), at(i, "spans"));
            references(item, item.seeAlso(), at(i, "seeAlso"));
        }
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            violations.require(
                    item.isAnswerable() || parents.contains(item.number()), at(i, "kind"), QuestionMessage.GROUP_EMPTY);
        }
    }

    private void number(Item item, String pointer) {
        var parent = QuestionNumber.parent(item.number());
        violations.require(
                !earlier.containsKey(item.number()), pointer, QuestionMessage.NUMBER_TAKEN.with(item.number()));
        violations.require(
                parent.isEmpty() || earlier.get(parent) == AnswerKind.GROUP,
                pointer,
                QuestionMessage.PARENT_MISSING.with(parent));
        earlier.put(item.number(), item.kind());
        parents.add(parent);
    }

    private void section(Item item, Set<String> sections, String pointer) {
        var section = item.section();
        if (!QuestionNumber.parent(item.number()).isEmpty()) {
            violations.require(section == null, pointer, QuestionMessage.SECTION_OF_PARENT);
        } else if (section == null) {
            violations.require(sections.isEmpty(), pointer, QuestionMessage.SECTION_UNSAID);
        } else {
            violations.require(sections.contains(section), pointer, QuestionMessage.NO_SECTION.with(section));
        }
    }

    private void references(Item item, @Nullable List<String> named, String pointer) {
        for (int i = 0; named != null && i < named.size(); i++) {
            var number = named.get(i);
            boolean itself = number.equals(item.number());
            violations.require(!itself, pointer + "/" + i, QuestionMessage.NAMES_ITSELF);
            violations.require(
                    itself || numbers.contains(number), pointer + "/" + i, QuestionMessage.NO_QUESTION.with(number));
        }
    }

    private static String at(int place, String field) {
        return "/questions/" + place + "/" + field;
    }
}
