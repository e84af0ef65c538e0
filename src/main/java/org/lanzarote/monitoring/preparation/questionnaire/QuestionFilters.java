package org.lanzarote.monitoring.preparation.questionnaire;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
                    .check("question", question, () -> numbers(round))
                    .check("chapter", chapter, () -> chapters(round))
                    .orThrow();
        }
    }

    /** The same of filters that take several values. */
    public void check(List<?> found, Round round, List<String> parties, List<String> questions, List<String> chapters) {
        if (found.isEmpty()) {
            var closed = new ClosedFilters();
            parties.forEach(one -> closed.check("party", one, round::rosterCodes));
            questions.forEach(one -> closed.check("question", one, () -> numbers(round)));
            chapters.forEach(one -> closed.check("chapter", one, () -> chapters(round)));
            closed.orThrow();
        }
    }

    /** The numbers of questions, and of the main questions that they belong to. */
    private Set<String> numbers(Round round) {
        return questionnaires.chaptersInForce(round.number()).keySet().stream()
                .flatMap(number -> Stream.of(number, number.split("\\.", 2)[0]))
                .collect(toSet());
    }

    private Collection<String> chapters(Round round) {
        return questionnaires.chaptersInForce(round.number()).values();
    }
}
