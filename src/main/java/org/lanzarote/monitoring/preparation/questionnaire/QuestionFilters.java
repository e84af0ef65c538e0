package org.lanzarote.monitoring.preparation.questionnaire;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.preparation.round.Round;

/** The closed sets by which what answers a round's questions is filtered: its Parties, questions and their chapters. */
@ApplicationScoped
public class QuestionFilters {

    private final QuestionnaireRepository questionnaires;

    QuestionFilters(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Refuses a mistyped filter of a list that found nothing. */
    public void check(List<?> found, Round round, String party, String question, String chapter) {
        if (found.isEmpty()) {
            new ClosedFilters()
                    .check("party", party, round::rosterCodes)
                    .check("question", question, () -> questions(round, one -> numbers(one.number())))
                    .check("chapter", chapter, () -> questions(round, one -> Stream.of(one.chapter())))
                    .orThrow();
        }
    }

    /** The same of filters that take several values. */
    public void check(List<?> found, Round round, List<String> parties, List<String> questions, List<String> chapters) {
        if (found.isEmpty()) {
            var closed = new ClosedFilters();
            parties.forEach(one -> closed.check("party", one, round::rosterCodes));
            questions.forEach(one ->
                    closed.check("question", one, () -> questions(round, known -> numbers(known.number()))));
            chapters.forEach(one ->
                    closed.check("chapter", one, () -> questions(round, known -> Stream.of(known.chapter()))));
            closed.orThrow();
        }
    }

    private Set<String> questions(Round round, Function<Question, Stream<String>> key) {
        return questionnaires.questionsInForce(round.number()).values().stream()
                .flatMap(key)
                .collect(toSet());
    }

    /** The number of a question and of the main question that it belongs to. */
    private static Stream<String> numbers(String number) {
        return Stream.of(number, number.split("\\.", 2)[0]);
    }
}
