package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.children.session.ReportStatement;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;

/** Links statements to questions of the questionnaire in force, or to a chapter. */
@ApplicationScoped
public class Topics {

    private final QuestionnaireRepository questionnaires;

    Topics(QuestionnaireRepository questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * The topic of each statement; the pointers lead to the statement's place in the list, or to the single
     * statement.
     */
    public List<Topic> of(int round, List<ReportStatement> statements, List<String> pointers) {
        Map<String, Question> questions = statements.stream().anyMatch(statement -> statement.question() != null)
                ? questionnaires.questionsInForce(round)
                : Map.of();
        var violations = new Violations();
        for (int i = 0; i < statements.size(); i++) {
            check(statements.get(i), questions, pointers.get(i), violations);
        }
        violations.orThrow(ChildStatementMessage.STATEMENT_TOPIC);
        return statements.stream().map(statement -> topic(statement, questions)).toList();
    }

    private static void check(
            ReportStatement statement, Map<String, Question> questions, String pointer, Violations violations) {
        var number = statement.question();
        violations.require(
                (number == null) != (statement.chapter() == null),
                pointer + "/question",
                ChildStatementMessage.QUESTION_OR_CHAPTER);
        violations.require(
                number == null || questions.containsKey(number),
                pointer + "/question",
                ChildStatementMessage.QUESTION_UNKNOWN.with(number));
    }

    private static Topic topic(ReportStatement statement, Map<String, Question> questions) {
        var number = statement.question();
        return number == null
                ? new Topic(null, Objects.requireNonNull(statement.chapter()))
                : new Topic(
                        number, Objects.requireNonNull(questions.get(number)).chapter());
    }
}
