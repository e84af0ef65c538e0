package org.lanzarote.monitoring.analysis.rapporteur;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.rapporteur.RapporteurQueries.AppointedQuestions;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Tells on which questions the caller may write: the Secretariat on all, a rapporteur where it is appointed today. */
@ApplicationScoped
public class Rapporteurs {

    private final RapporteurQueries queries;
    private final Caller caller;
    private final Clock clock;

    Rapporteurs(RapporteurQueries queries, Caller caller, Clock clock) {
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses a caller who may not write on one of these questions. */
    public void require(int round, String... questions) {
        if (caller.isSecretariat()) {
            return;
        }
        var own = own(round);
        for (var question : questions) {
            if (!covers(own, question)) {
                throw ProblemType.FORBIDDEN.because(RapporteurMessage.NOT_YOUR_QUESTION.with(question));
            }
        }
    }

    /** Whether the caller may write on this question. */
    public boolean mayWrite(int round, String question) {
        return writing(round).test(question);
    }

    /** Whether the caller may write on a question of this round, asked once for all of them. */
    public Predicate<String> writing(int round) {
        if (caller.isSecretariat() || !caller.isRapporteur()) {
            return question -> caller.isSecretariat();
        }
        var own = own(round);
        return question -> covers(own, question);
    }

    /** Whether the caller is appointed today for any question of the round. */
    boolean isAppointed(int round) {
        return !own(round).isEmpty();
    }

    /** The day of which appointments tell whether they hold. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<AppointedQuestions> own(int round) {
        return queries.questionsOf(round, caller.name(), today());
    }

    /** Whether one of these appointments covers the question. */
    static boolean covers(List<AppointedQuestions> appointed, String question) {
        return appointed.stream().anyMatch(one -> one.cover(question));
    }

    /** The number of a question, and those of the questions that it belongs to. */
    static Stream<String> withMain(String number) {
        return Stream.iterate(
                number, one -> !one.isEmpty(), one -> one.substring(0, Math.max(0, one.lastIndexOf('.'))));
    }
}
