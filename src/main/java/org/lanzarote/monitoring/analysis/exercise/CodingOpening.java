package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.people.account.RapporteurAccounts;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.round.Round;

/** Opens coding exercises: with the codebook in force, and with what the Parties have submitted. */
@ApplicationScoped
class CodingOpening {

    private final CodingExerciseRepository exercises;
    private final CodeRepository codes;
    private final OpeningQueries queries;
    private final RapporteurAccounts rapporteurs;
    private final Caller caller;
    private final Clock clock;

    CodingOpening(
            CodingExerciseRepository exercises,
            CodeRepository codes,
            OpeningQueries queries,
            RapporteurAccounts rapporteurs,
            Caller caller,
            Clock clock) {
        this.exercises = exercises;
        this.codes = codes;
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.caller = caller;
        this.clock = clock;
    }

    CodingExercise open(Round round, OpenExercise wish) {
        var codebook = codebook(round.number());
        if (queries.submitted(round.number()) == 0) {
            throw ProblemType.NOTHING_TO_CODE.because(ExerciseMessage.NOTHING_SUBMITTED_TO_CODE.with(round.number()));
        }
        var answers = queries.answers(round.number(), wish.questions().toArray(String[]::new));
        check(wish, answers);
        var exercise = new CodingExercise(round, wish, codebook, answers.size(), caller.name(), clock.instant());
        var em = exercises.getEntityManager();
        em.persist(exercise);
        for (var login : wish.coders()) {
            em.persist(new Coder(exercise, login));
        }
        for (var answer : answers) {
            em.persist(new CodingUnit(exercise, em.getReference(Party.class, answer.party()), answer));
        }
        em.flush();
        return exercise;
    }

    private CodebookInUse codebook(int round) {
        var inForce = codes.inForce(round);
        if (inForce.isEmpty()) {
            throw ProblemType.CODEBOOK_EMPTY.because(ExerciseMessage.NO_CODES.with(round));
        }
        return new CodebookInUse(queries.codebook(round), inForce);
    }

    private void check(OpenExercise wish, List<AnswerToCode> answers) {
        var violations = new Violations();
        checkQuestions(wish.questions(), answers, violations);
        checkPeople(wish, violations);
        violations.orThrow(ExerciseMessage.EXERCISE_INVALID);
    }

    private static void checkQuestions(List<String> questions, List<AnswerToCode> answers, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            violations.require(seen.add(question), "/questions/" + i, ExerciseMessage.QUESTION_TWICE.with(question));
            violations.require(
                    answers.stream().anyMatch(answer -> QuestionNumber.covers(question, answer.question())),
                    "/questions/" + i,
                    ExerciseMessage.QUESTION_UNANSWERED.with(question));
        }
    }

    private void checkPeople(OpenExercise wish, Violations violations) {
        Set<String> logins = new TreeSet<>(wish.coders());
        logins.add(wish.settler());
        Set<String> known = new HashSet<>(rapporteurs.inForce(logins, clock.instant()));
        known.add(caller.name());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wish.coders().size(); i++) {
            var login = wish.coders().get(i);
            var pointer = "/coders/" + i;
            violations.require(seen.add(login), pointer, ExerciseMessage.CODER_TWICE.with(login));
            violations.require(known.contains(login), pointer, ExerciseMessage.NO_CODER.with(login));
            violations.require(!login.equals(wish.settler()), pointer, ExerciseMessage.SETTLER_CODES.with(login));
        }
        violations.require(known.contains(wish.settler()), "/settler", ExerciseMessage.NO_CODER.with(wish.settler()));
    }
}
