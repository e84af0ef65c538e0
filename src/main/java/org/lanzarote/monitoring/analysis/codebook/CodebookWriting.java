package org.lanzarote.monitoring.analysis.codebook;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Writes the next version of a round's codebook, while nobody else writes one. */
@ApplicationScoped
class CodebookWriting {

    private final RoundRepository rounds;
    private final CodebookRepository codebooks;
    private final CodeRepository codes;
    private final CodebookQueries queries;
    private final List<CodeUse> uses;
    private final Caller caller;
    private final Clock clock;

    CodebookWriting(
            RoundRepository rounds,
            CodebookRepository codebooks,
            CodeRepository codes,
            CodebookQueries queries,
            @All List<CodeUse> uses,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.codebooks = codebooks;
        this.codes = codes;
        this.queries = queries;
        this.uses = uses;
        this.caller = caller;
        this.clock = clock;
    }

    /** The codebook of a round, as the caller has seen it and nobody else changes it now. */
    Held hold(int round, Precondition ifMatch) {
        var held = rounds.requireToDraft(round);
        var state = state(round);
        ifMatch.require(state.number());
        return new Held(held, state);
    }

    /** The codes in force of another round. */
    CodebookState copied(int round) {
        rounds.require(round);
        var state = state(round);
        if (state.codes().isEmpty()) {
            throw ProblemType.CODEBOOK_EMPTY.because(CodebookMessage.NO_CODES_TO_COPY.with(round));
        }
        return state;
    }

    /** Writes a version; what changes nothing makes none. */
    EntityTag write(Held codebook, ReviseCodebook wish, CodebookCheck.Places places) {
        var found = new CodebookCheck(wish.codes(), used(codebook), removed(codebook, wish.codes())).violations(places);
        if (!found.isEmpty()) {
            throw ProblemType.INVALID.because(CodebookMessage.CODEBOOK_INVALID, found);
        }
        if (wish.codes().equals(codebook.state.codes())) {
            return EntityTag.of(codebook.state.number());
        }
        var version = new CodebookVersion(codebook.round, codebook.state, wish, caller.name(), clock.instant());
        codes.stand(codebook.round, wish.codes());
        codebooks.persistAndFlush(version);
        return EntityTag.of(version.number);
    }

    /** Writes the first version. */
    EntityTag begin(Held codebook, String reason, List<CodeEntry> entries) {
        if (codebook.state.number() > 0) {
            throw ProblemType.CODEBOOK_BEGUN.because(
                    CodebookMessage.CODES_THERE.with(codebook.round.number(), codebook.state.number()));
        }
        return write(codebook, new ReviseCodebook(reason, entries), CodebookCheck.IN_JSON);
    }

    private Set<String> used(Held codebook) {
        return codebook.state.codes().isEmpty()
                ? Set.of()
                : uses.stream()
                        .flatMap(use -> use.usedCodes(codebook.round.number()).stream())
                        .collect(toSet());
    }

    /** The codes that were removed once and come back, each as it was last. */
    private Map<String, CodeEntry> removed(Held codebook, List<CodeEntry> wished) {
        var standing = codebook.state.codes().stream().map(CodeEntry::key).collect(toSet());
        var added = wished.stream()
                .map(CodeEntry::key)
                .filter(key -> !standing.contains(key))
                .collect(toSet());
        return added.isEmpty()
                ? Map.of()
                : queries.removing(codebook.round.number(), caller.isInsider(), added.toArray(String[]::new)).stream()
                        .flatMap(version -> version.codes().stream())
                        .filter(code -> added.contains(code.key()))
                        .collect(toMap(CodeEntry::key, identity(), (earlier, later) -> later));
    }

    private CodebookState state(int round) {
        return queries.inForce(round, caller.isInsider())
                .map(CodebookQueries.WrittenVersion::state)
                .orElse(CodebookState.NONE);
    }

    /** A codebook that one request alone changes now. */
    record Held(Round round, CodebookState state) {}
}
