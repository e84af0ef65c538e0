package org.lanzarote.monitoring.analysis.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows codebooks to insiders, with what may be done with them. */
@ApplicationScoped
class CodebookReading {

    private final RoundRepository rounds;
    private final CodebookQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;

    CodebookReading(RoundRepository rounds, CodebookQueries queries, Disclosure disclosure, Caller caller) {
        this.rounds = rounds;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** The codebook in force; without codes, before its first version. */
    CodebookView inForce(int round) {
        rounds.require(round);
        disclosure.restricted(true);
        return queries.inForce(round, caller.isInsider())
                .map(version -> version.permitting(permitted(round, version.state())))
                .orElseGet(() -> CodebookView.none(permitted(round, CodebookState.NONE)));
    }

    CodebookView version(int round, int number) {
        rounds.require(round);
        disclosure.restricted(true);
        return queries.version(round, caller.isInsider(), number)
                .orElseThrow(NotFound.of("codebook version", number))
                .permitting(List.of());
    }

    private List<CodebookAction> permitted(int round, CodebookState state) {
        if (!caller.isSecretariat()) {
            return List.of();
        }
        var permitted = EnumSet.of(CodebookAction.REVISE, CodebookAction.LOAD);
        if (state.number() == 0) {
            permitted.add(CodebookAction.START);
            permitted.add(CodebookAction.COPY);
        }
        if (state.hasCodesInForce() && queries.hasAnswers(round)) {
            permitted.add(CodebookAction.OPEN_EXERCISE);
        }
        return List.copyOf(permitted);
    }
}
