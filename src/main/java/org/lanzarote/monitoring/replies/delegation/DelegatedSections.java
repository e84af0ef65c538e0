package org.lanzarote.monitoring.replies.delegation;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * The sections of a reply that can be delegated: a main question by its number, with all its sub-questions, or a
 * section of the questionnaire by its key, which means its main questions.
 */
final class DelegatedSections {

    /**
     * The questions of the reply, by the name of the section that they are given with, in the questionnaire's order.
     */
    private final Map<String, List<Question>> known = new LinkedHashMap<>();

    DelegatedSections(Reply reply, Items items) {
        reply.questions().sorted(comparingInt(Question::ordinal)).forEach(question -> {
            var main = QuestionNumber.main(question.number());
            items.find(main).map(Item::section).ifPresent(section -> add(section, question));
            add(main, question);
        });
    }

    /** Reports the names among these that the reply does not have. */
    void check(List<String> names, Violations violations) {
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place);
            violations.require(
                    known.containsKey(name), "/sections/" + place, DelegationMessage.SECTION_UNKNOWN.with(name));
        }
    }

    /** The names in the questionnaire's order, each once. */
    List<String> inOrder(List<String> names) {
        return known.keySet().stream().filter(names::contains).toList();
    }

    /** The questions of the reply in these sections, each once. */
    List<Question> questions(Collection<String> names) {
        return names.stream()
                .flatMap(name -> known.getOrDefault(name, List.of()).stream())
                .distinct()
                .toList();
    }

    private void add(String name, Question question) {
        known.computeIfAbsent(name, none -> new ArrayList<>()).add(question);
    }
}
