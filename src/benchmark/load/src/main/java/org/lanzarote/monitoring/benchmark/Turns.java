package org.lanzarote.monitoring.benchmark;

import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.benchmark.Operation.Measured;

/** Measures service, bare service and plain SQL in turns, so that a busy machine is as busy for each of them. */
final class Turns {

    private final Map<String, List<Figures>> figures = new LinkedHashMap<>();
    private final List<Operation> measured = new ArrayList<>();
    private final Report report;

    Turns(Report report) {
        this.report = report;
    }

    void measure(List<Operation> operations, Bare bare) throws SQLException {
        measured.addAll(operations);
        var compared = operations.stream().map(Operation::compared).collect(toSet());
        var limits = bare.bare();
        limits.keySet().retainAll(compared);
        var plain = bare.plain();
        plain.keySet().retainAll(compared);
        for (var operation : operations) {
            operation.service().over(Settings.warming().multipliedBy(operation.warmings()));
        }
        for (var limit : limits.values()) {
            limit.over(Settings.warming());
        }
        for (int turn = 0; turn < Settings.turns(); turn++) {
            for (var operation : operations) {
                take(operation.name(), operation.service());
                if (operation.compared() != null) {
                    take(bareName(operation), Objects.requireNonNull(limits.get(operation.compared())));
                }
            }
            for (var limit : plain.entrySet()) {
                take("plain " + limit.getKey(), limit.getValue());
            }
        }
    }

    /** What nothing is compared with. */
    void measureAlone(List<Operation> operations) throws SQLException {
        measured.addAll(operations);
        for (var operation : operations) {
            take(operation.name(), operation.service());
        }
    }

    private static String bareName(Operation operation) {
        return "bare beside " + operation.name();
    }

    private void take(String name, Measured measured) throws SQLException {
        var measuredNow = measured.over(Settings.time());
        System.out.printf(Locale.ROOT, "%s: %.0f/s%n", name, measuredNow.perSecond());
        figures.computeIfAbsent(name, key -> new ArrayList<>()).add(measuredNow);
    }

    /** As far as it was measured, also where that failed. */
    void tell() {
        report.columns(
                "operation",
                "plain SQL /s",
                "bare /s",
                "service /s",
                "share of bare",
                "goal",
                "reached",
                "p50 ms",
                "p99 ms",
                "goal",
                "reached",
                "CPU ms",
                "goal",
                "reached",
                "PostgreSQL's CPU ms",
                "statements",
                "bytes",
                "generator's CPU ms");
        measured.stream()
                .filter(operation -> figures.containsKey(operation.name()))
                .forEach(this::tell);
    }

    private void tell(Operation operation) {
        var service = of(operation.name());
        var bare = of(bareName(operation));
        var all = service.stream().reduce(Figures.NONE, Figures::plus);
        var goals = operation.goals();
        var cpu = all.each(all.cost().process());
        report.row(
                operation.name(),
                perSecond(of("plain " + operation.compared())),
                perSecond(bare),
                perSecond(service),
                share(service, bare),
                goal(goals.share()),
                Goal.reached(share(service, bare) / goal(goals.share())),
                all.milliseconds(50),
                all.milliseconds(99),
                goal(goals.p99()),
                Goal.reached(goal(goals.p99()) / all.milliseconds(99)),
                cpu,
                goal(goals.milliseconds()),
                Goal.reached(goal(goals.milliseconds()) / cpu),
                all.each(all.cost().database()),
                (double) all.cost().statements() / all.requests(),
                (double) all.bytes() / all.requests(),
                all.each(all.cost().generator()));
    }

    private static double goal(double goal) {
        return goal == 0 ? Double.NaN : goal;
    }

    private List<Figures> of(String name) {
        return figures.getOrDefault(name, List.of());
    }

    private static double perSecond(List<Figures> turns) {
        return median(turns.stream().mapToDouble(Figures::perSecond));
    }

    /** The median of what each turn gives: a machine that is busier in one of them is so for both. */
    private static double share(List<Figures> service, List<Figures> bare) {
        return median(IntStream.range(0, Math.min(service.size(), bare.size()))
                .mapToDouble(
                        turn -> service.get(turn).perSecond() / bare.get(turn).perSecond()));
    }

    /** The one in the middle, or what is between the two there. */
    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
