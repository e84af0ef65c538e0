package org.lanzarote.monitoring.analysis.source;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Checks what is asked for, and refuses Parties, questions and values that the round does not have. */
@ApplicationScoped
public class ScopeCheck {

    private final AskedQuestions questions;
    private final RoundRepository rounds;

    ScopeCheck(AskedQuestions questions, RoundRepository rounds) {
        this.questions = questions;
        this.rounds = rounds;
    }

    /** A question at its address. */
    public CompilationScope compilation(int number, String question, CompilationFilter filter) {
        rounds.require(number);
        var asked = required(number, question);
        var parties = parties(number, filter.party());
        checkValue(question, filter.value(), asked);
        return new CompilationScope(number, asked, parties);
    }

    /** Questions by a filter. */
    public CompilationScope answers(int number, AnswerFilter filter) {
        rounds.require(number);
        var question = filter.question();
        var asked = questions.of(number, question);
        if (asked.isEmpty()) {
            new ClosedFilters()
                    .check(
                            "question",
                            question,
                            () -> questions.of(number, "").stream()
                                    .map(one -> one.item().number())
                                    .toList())
                    .orThrow();
        }
        var parties = parties(number, filter.party());
        if (!filter.value().isEmpty() && question.isEmpty()) {
            throw unfit(SourceMessage.VALUE_OF_NO_QUESTION);
        }
        checkValue(question, filter.value(), asked);
        return new CompilationScope(number, asked, parties);
    }

    private List<AskedItem> required(int number, String question) {
        var asked = questions.of(number, question);
        if (asked.isEmpty()) {
            throw NotFound.of("question", question).get();
        }
        return asked;
    }

    /** The question with its sub-questions; not found where there is none. */
    public List<Item> items(int number, String question) {
        return required(number, question).stream().map(AskedItem::item).toList();
    }

    /** Those of the round among these, and all where none is named. */
    private NavigableMap<String, BilingualText> parties(int round, List<String> named) {
        var roster = rounds.rosterNames(round);
        var filters = new ClosedFilters();
        named.forEach(party -> filters.check("party", party, roster::keySet));
        filters.orThrow();
        if (!named.stream().allMatch(String::isEmpty)) {
            roster.keySet().retainAll(named);
        }
        return roster;
    }

    private static void checkValue(String question, String value, List<AskedItem> asked) {
        var keys = asked.stream().flatMap(one -> one.item().keys().stream()).collect(toCollection(TreeSet::new));
        if (!value.isEmpty() && keys.isEmpty()) {
            throw unfit(SourceMessage.NO_VALUES_OFFERED.with(question));
        }
        new ClosedFilters().check("value", value, () -> keys).orThrow();
    }

    private static ProblemException unfit(Told told) {
        return ProblemType.BAD_PARAMETER.because(SourceMessage.VALUE_UNFIT, List.of(Violation.of("value", told)));
    }
}
