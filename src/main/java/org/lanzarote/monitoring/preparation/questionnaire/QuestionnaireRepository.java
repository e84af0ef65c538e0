package org.lanzarote.monitoring.preparation.questionnaire;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads versions of questionnaires to change, or for other records to point to. */
@ApplicationScoped
public class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, UUID> {

    private final QuestionnaireQueries queries;

    QuestionnaireRepository(QuestionnaireQueries queries) {
        this.queries = queries;
    }

    Questionnaire require(int round, int number) {
        return find("round.number = ?1 and number = ?2", round, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("questionnaire version", number));
    }

    /** The version in force: the latest published one. */
    public Optional<Questionnaire> inForce(int round) {
        return find("round.number = ?1 and publishedAt is not null order by number desc", round)
                .firstResultOptional();
    }

    /** The questions of the version in force, by number. */
    public Map<String, Question> questionsInForce(int round) {
        return inForce(round).stream()
                .flatMap(found -> found.questions.stream())
                .collect(toMap(Question::number, identity()));
    }

    /** The numeral of the chapter of each question of the version in force, by the question's number. */
    public Map<String, String> chaptersInForce(int round) {
        return queries.inForce(round).stream().collect(toMap(ChapterOfQuestion::number, ChapterOfQuestion::chapter));
    }

    /** The published version with this number. */
    public Questionnaire requirePublished(int round, int number) {
        return find("round.number = ?1 and number = ?2 and publishedAt is not null", round, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("published questionnaire version", number));
    }

    int nextNumber(int round) {
        return 1 + (int) count("round.number = ?1", round);
    }
}
