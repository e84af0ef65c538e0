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
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.platform.startup.DeployedService;

/**
 * How each operation, list and filter slows down with the number of rounds: in time, and in CPU of the
 * service and of PostgreSQL, which a busy machine leaves as it is.
 */
final class Growth {

    /** So many requests until each of the service's connections has its plans, which those for fewer rounds were not. */
    private static final int UNTIL_PLANNED = 100;

    /** So many times a list is warmed up at most, as long as it comes so much faster. */
    private static final int MOST_WARMINGS = 6;

    private static final double FASTER = 1.03;

    private static final long BREATH = 3_000;

    /** A list that comes so much slower where nothing is kept is one that is kept. */
    private static final double KEPT = 1.5;

    private final Stage stage;
    private final Api api;
    private final Report report;
    private final Map<String, List<Sample>> found = new LinkedHashMap<>();

    /** Requests in a second for each list, with the fewest rounds. */
    private final Map<String, Double> perSecond = new HashMap<>();

    /** The same where each is made anew, of those that are kept for their reader. */
    private final Map<String, Double> madeAnew = new HashMap<>();

    /** Requests in a second that each list is to be answered at. */
    private double goal;

    Growth(Stage stage, Api api, Report report) {
        this.stage = stage;
        this.api = api;
        this.report = report;
    }

    /** What was found is told also where the rest failed. */
    void tell(List<Operation> operations) throws SQLException {
        try {
            measure(operations);
        } finally {
            tell();
        }
    }

    private void measure(List<Operation> operations) throws SQLException {
        goal = Goal.LIST * ping();
        report.say("Lists are to be answered %.0f times in a second.", goal);
        var lists = new ArrayList<Lists.Asked>();
        for (var rounds : Settings.rounds()) {
            Rounds.grow(stage, rounds);
            System.out.println("Growth, rounds: " + rounds);
            if (lists.isEmpty()) {
                lists.addAll(answered());
            }
            for (var operation : operations) {
                take(operation.name(), Sample.best(operation.service(), Settings.time()));
            }
            for (var list : lists) {
                askTogether(list);
                take(list.name(), Sample.of(list, stage, api));
            }
        }
    }

    private double ping() throws SQLException {
        var ping = new Bare(stage).bare().get("ping");
        ping.over(Settings.warming());
        return ping.over(Settings.time()).perSecond();
    }

    /** As many callers ask as the service has connections that are to know their plans. */
    private void askTogether(Lists.Asked list) throws SQLException {
        var reading = Reading.of(list.path(), api.token(list.login()));
        var keepingNothing = stage.keepingNothing();
        for (var service : List.of(stage.service(), keepingNothing)) {
            Load.burst(service.address(), stage.meterOf(service), reading, UNTIL_PLANNED, Settings.CONNECTIONS);
        }
        if (!perSecond.containsKey(list.name())) {
            double best = warm(list, reading);
            perSecond.put(list.name(), best);
            double anew = shortlyWarmed(keepingNothing, reading);
            if (anew < best / KEPT) {
                madeAnew.put(list.name(), anew);
            }
        }
    }

    /** What comes at less than half of the goal may not be compiled yet: it is warmed up until it comes no faster. */
    private double warm(Lists.Asked list, Reading reading) throws SQLException {
        var service = stage.service();
        double best = shortlyWarmed(service, reading);
        double before = 0;
        for (int turn = 0; turn < MOST_WARMINGS && best > FASTER * before && best < goal / 2; turn++) {
            if (Lists.goesAcross(list.name())) {
                return best;
            }
            before = best;
            steadily(service, reading, Settings.warming());
            breathe();
            best = Math.max(best, perSecond(service, reading));
        }
        return best;
    }

    private double shortlyWarmed(DeployedService service, Reading reading) throws SQLException {
        steadily(service, reading, Settings.warming().dividedBy(10));
        return perSecond(service, reading);
    }

    private double perSecond(DeployedService service, Reading reading) throws SQLException {
        return steadily(service, reading, Settings.time().dividedBy(4)).perSecond();
    }

    /** Java compiles what waits for it when nobody asks: on two processors that are busy it comes to that late. */
    private static void breathe() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Figures steadily(DeployedService service, Reading reading, Duration time) throws SQLException {
        return Load.steady(service.address(), stage.meterOf(service), reading, Settings.CONNECTIONS, time);
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
        names.addAll(List.of("growth", "/s", "reached", "/s made anew"));
        report.columns(names.toArray(String[]::new));
        found.forEach((name, samples) -> {
            var cells = new ArrayList<Object>(List.of(name));
            addTo(cells, samples, Sample::milliseconds);
            addTo(cells, samples, Sample::cpu);
            var together = perSecond.getOrDefault(name, Double.NaN);
            cells.add(together);
            cells.add(Lists.goesAcross(name) ? Double.NaN : Goal.reached(together / goal));
            cells.add(madeAnew.getOrDefault(name, Double.NaN));
            report.row(cells.toArray());
        });
    }

    /**
     * One for each number of rounds, as far as it was measured, and the worst of several by the first. It is not the last, for what
     * grows may become cheaper again with another plan.
     */
    private static void addTo(List<Object> cells, List<Sample> samples, ToDoubleFunction<Sample> cost) {
        for (int i = 0; i < Settings.rounds().size(); i++) {
            cells.add(i < samples.size() ? cost.applyAsDouble(samples.get(i)) : Double.NaN);
        }
        cells.add(
                samples.size() > 1
                        ? Goal.grown(worst(samples, cost) / cost.applyAsDouble(samples.get(0)))
                        : Double.NaN);
    }

    private static double worst(List<Sample> samples, ToDoubleFunction<Sample> cost) {
        return samples.stream().mapToDouble(cost).max().orElseThrow();
    }

    private void take(String name, Sample sample) {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(sample);
    }
}
