package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lanzarote.monitoring.benchmark.Operation.Measured;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;

/**
 * How each operation, list, filter and depth of a page slows down with the number of rounds: in time, and in CPU of the
 * service and of PostgreSQL, which a busy machine leaves as it is.
 */
final class Growth {

    /** What is slower by more than this is told. */
    private static final double BOUND = 1.3;

    private static final int TRIES = 3;

    /** So many requests until each of the service's connections has its plans, which those for fewer rounds were not. */
    private static final int UNTIL_PLANNED = 100;

    private static final int PAGE = 200;
    private static final List<Integer> DEPTHS = List.of(100, 10_000);

    private final Stage stage;
    private final Api api;
    private final Report report;
    private final Map<String, List<Sample>> found = new LinkedHashMap<>();

    /** Requests in a second for each list, with the fewest rounds. */
    private final Map<String, Double> perSecond = new HashMap<>();

    Growth(Stage stage, Api api, Report report) {
        this.stage = stage;
        this.api = api;
        this.report = report;
    }

    void tell(List<Operation> operations) throws SQLException {
        var lists = new ArrayList<Lists.Asked>();
        for (var rounds : Settings.rounds()) {
            Rounds.grow(stage, rounds);
            System.out.println("Growth, rounds: " + rounds);
            if (lists.isEmpty()) {
                lists.addAll(answered());
            }
            for (var operation : operations) {
                take(operation.name(), operation.service(), Settings.time());
            }
            for (var list : lists) {
                askTogether(list);
                take(list.name(), reading(list), Settings.time().dividedBy(10));
            }
        }
        tell();
        depths();
    }

    /** As many callers ask as the service has connections that are to know their plans. */
    private void askTogether(Lists.Asked list) throws SQLException {
        var reading = Reading.of(list.path(), api.token(list.login()));
        var address = stage.service().address();
        Load.burst(address, stage.meterOfService(), reading, UNTIL_PLANNED, Settings.CONNECTIONS);
        if (!perSecond.containsKey(list.name())) {
            var figures = Load.steady(
                    address,
                    stage.meterOfService(),
                    reading,
                    Settings.CONNECTIONS,
                    Settings.time().dividedBy(4));
            perSecond.put(list.name(), figures.perSecond());
        }
    }

    /** The lists that answer, each with pages of as many items as the first one has when there are the fewest rounds. */
    private List<Lists.Asked> answered() {
        var lists = new ArrayList<Lists.Asked>();
        for (var list : new Lists(api).all()) {
            if (Settings.operations().test(list.path())) {
                refusal(list)
                        .ifPresentOrElse(
                                why -> report.say("Not measured: %s as %s: %s", list.path(), list.login(), why),
                                () -> lists.add(ofOneLength(list)));
            }
        }
        return lists;
    }

    private Optional<String> refusal(Lists.Asked list) {
        return list.path().contains("{")
                ? Optional.of("it belongs to an item of a list that has none")
                : api.refusal(list.login(), list.path());
    }

    private Lists.Asked ofOneLength(Lists.Asked list) {
        var page = api.get(list.login(), list.path()).body();
        return page.has("next") || page.path("items").isEmpty()
                ? list
                : list.with("limit=" + page.get("items").size());
    }

    private void tell() {
        var names = new ArrayList<>(List.of("operation"));
        Settings.rounds().forEach(rounds -> names.add("p50 ms, rounds: " + rounds));
        names.add("growth");
        Settings.rounds().forEach(rounds -> names.add("CPU ms, rounds: " + rounds));
        names.addAll(List.of("growth", "/s", "reached"));
        report.columns(names.toArray(String[]::new));
        found.forEach((name, samples) -> {
            var cells = new ArrayList<Object>(List.of(name));
            samples.forEach(sample -> cells.add(sample.milliseconds()));
            cells.add(grown(samples, Sample::milliseconds));
            samples.forEach(sample -> cells.add(sample.cpu()));
            cells.add(grown(samples, Sample::cpu));
            var together = perSecond.getOrDefault(name, Double.NaN);
            cells.add(together);
            cells.add(Goal.reached(together / Goal.LIST));
            report.row(cells.toArray());
        });
    }

    /** The worst of all, not the last: what grows may become cheaper again with another plan. */
    private static String grown(List<Sample> samples, ToDoubleFunction<Sample> cost) {
        return grown(samples.stream().mapToDouble(cost).max().orElseThrow() / cost.applyAsDouble(samples.get(0)));
    }

    private static String grown(double ratio) {
        return "%.2f%s".formatted(ratio, ratio > BOUND ? " **more than %s**".formatted(BOUND) : "");
    }

    /** Of the lists that have so many items: the trail, and the history of an answer that was saved again and again. */
    private void depths() throws SQLException {
        report.columns("list", "first page, p50 ms", "CPU ms", "at item", "p50 ms", "growth", "CPU ms", "growth");
        for (var list : List.of(
                new Lists.Asked("/trail", Account.AUDITOR),
                new Lists.Asked(Replies.answerPath(0) + "/history", Account.focalPoint(Replies.party(0))))) {
            var first = best(reading(list), Settings.time().dividedBy(10));
            for (var depth : DEPTHS) {
                var page = list.with("limit=" + PAGE);
                var next = Optional.of(page);
                for (int i = 0; i < depth; i += PAGE) {
                    next = next.flatMap(asked -> api.next(asked.login(), asked.path()))
                            .map(path -> new Lists.Asked(path, list.login()));
                }
                if (next.isPresent()) {
                    var cursor = next.get().path().replaceAll(".*(cursor=[^&]*).*", "$1");
                    var deep = best(reading(list.with(cursor)), Settings.time().dividedBy(10));
                    report.row(
                            list.path(),
                            first.milliseconds(),
                            first.cpu(),
                            depth,
                            deep.milliseconds(),
                            grown(deep.milliseconds() / first.milliseconds()),
                            deep.cpu(),
                            grown(deep.cpu() / first.cpu()));
                }
            }
        }
    }

    private Measured reading(Lists.Asked list) {
        var reading = Reading.of(list.path(), api.token(list.login()));
        return time -> Load.steady(stage.service().address(), stage.meterOfService(), reading, 1, time);
    }

    private void take(String name, Measured measured, Duration time) throws SQLException {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(best(measured, time));
    }

    /** The best time of some, for what else the machine does only makes it worse; the CPU of all. */
    private static Sample best(Measured measured, Duration time) throws SQLException {
        var best = Double.MAX_VALUE;
        var all = Figures.NONE;
        for (int i = 0; i < TRIES; i++) {
            var figures = measured.over(time.dividedBy(TRIES));
            best = Math.min(best, figures.milliseconds(50));
            all = all.plus(figures);
        }
        return new Sample(best, all.each(all.cost().process().plus(all.cost().database())));
    }

    private record Sample(double milliseconds, double cpu) {}
}
