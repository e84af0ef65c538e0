package org.lanzarote.monitoring.analysis.exercise;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.exercise.ExerciseQueries.ExerciseStanding;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** Tells of units what was said of them, as far as the caller may know, and what the caller may do. */
@ApplicationScoped
class UnitReading {

    private final SaidQueries queries;
    private final ExerciseQueries exercises;
    private final Caller caller;

    UnitReading(SaidQueries queries, ExerciseQueries exercises, Caller caller) {
        this.queries = queries;
        this.exercises = exercises;
        this.caller = caller;
    }

    Function<FetchedUnit, UnitView> tell(int round, ExerciseStanding exercise, List<FetchedUnit> units) {
        var ids = units.stream().map(FetchedUnit::id).toArray(UUID[]::new);
        var said = SaidCodes.byUnit(
                queries.ofUnits(ids, exercise.state().isCompared(), caller.name(), caller.isInsider()));
        Map<UUID, List<SettledCodes>> settled = units.stream().anyMatch(unit -> unit.outcome() == UnitOutcome.SETTLED)
                ? SettledCodes.byUnit(queries.settled(ids, caller.isInsider()))
                : Map.of();
        boolean codes = exercise.state() == CodingState.OPEN
                && exercises.coders(exercise.id()).stream()
                        .anyMatch(coder -> coder.login().equals(caller.name()));
        boolean settles =
                exercise.state() == CodingState.COMPARED && exercise.settler().equals(caller.name());
        return unit -> {
            var saidOfIt = said.getOrDefault(unit.id(), List.of());
            var settledOfIt = settled.getOrDefault(unit.id(), List.of());
            return new UnitView(
                    unit.id(),
                    unit.tag().header(),
                    unit.party(),
                    unit.question(),
                    CitedAnswer.address(round, unit.party(), unit.question(), unit.submission()),
                    unit.content().value(),
                    unit.content().values(),
                    unit.text(),
                    unit.codings(),
                    saidOfIt,
                    unit.outcome(),
                    settledOfIt,
                    outcome(unit.outcome(), saidOfIt, settledOfIt),
                    unit.finding(),
                    permitted(codes, settles, unit.outcome()));
        };
    }

    private static @Nullable List<String> outcome(
            @Nullable UnitOutcome outcome, List<SaidCodes> said, List<SettledCodes> settled) {
        if (outcome == UnitOutcome.AGREED) {
            return said.get(0).codes();
        }
        return outcome == UnitOutcome.SETTLED
                ? requireNonNull(settled.get(settled.size() - 1)).codes()
                : null;
    }

    private static List<UnitAction> permitted(boolean codes, boolean settles, @Nullable UnitOutcome outcome) {
        if (codes) {
            return List.of(UnitAction.CODE);
        }
        return settles && outcome != null && outcome.isToSettle() ? List.of(UnitAction.SETTLE) : List.of();
    }
}
