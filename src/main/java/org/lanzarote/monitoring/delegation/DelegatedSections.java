package org.lanzarote.monitoring.delegation;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lanzarote.monitoring.problem.Violations;
import org.lanzarote.monitoring.question.QuestionNumber;
import org.lanzarote.monitoring.questionnaire.Question;
import org.lanzarote.monitoring.reply.Reply;

/** The sections of a questionnaire as they are delegated: a main question with all that hangs on it. */
final class DelegatedSections {

    static final Comparator<String> IN_ORDER = comparingInt(Integer::parseInt);

    private DelegatedSections() {}

    /** The section of a question: 9 of 9.1.a. */
    static String of(String number) {
        return QuestionNumber.main(number);
    }

    /** The sections that these questions make up. */
    static SortedSet<String> of(Collection<Question> questions) {
        var sections = new TreeSet<>(IN_ORDER);
        questions.forEach(question -> sections.add(of(question.number())));
        return sections;
    }

    /** The questions of the reply in these sections; each section must exist. */
    static List<Question> questions(Reply reply, Set<String> sections) {
        var known = reply.questions().collect(groupingBy(question -> of(question.number())));
        var violations = new Violations();
        int place = 0;
        for (var section : sections) {
            violations.require(
                    known.containsKey(section), "/sections/" + place++, "The questionnaire has no question " + section);
        }
        violations.orThrow("The sections cannot be delegated");
        return sections.stream()
                .flatMap(section -> known.getOrDefault(section, List.of()).stream())
                .toList();
    }
}
