package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.lanzarote.monitoring.deployment.Register;
import org.lanzarote.monitoring.deployment.Seed;

/** Starts, seeds, warms up, measures, accounts for what was written, and prints. */
public final class Benchmark {

    private static final Path RESULT = Path.of("src/benchmark/load/target/benchmark.md");

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var parts = new Parts(report, RESULT);
        parts.measure("preparation", () -> measure(report, parts));
        System.exit(parts.tellFailed() ? 0 : 1);
    }

    private static void measure(Report report, Parts parts) throws IOException, InterruptedException, SQLException {
        var stage = new Stage();
        var api = stage.api();
        try (var owner = stage.owner(Stage.SERVICE)) {
            Register.enter(owner);
        }
        new Seed(api).load();
        BareSeed.copy(stage, api);
        System.out.println(stage);
        if (Settings.stays()) {
            System.out.println(Stage.HOW_TO_ASK);
            System.in.read();
            return;
        }
        var replies = new Replies(api);
        try (var owner = stage.owner(Stage.SERVICE)) {
            Rounds.keepOriginal(owner);
            var before = Books.read(owner);
            replies.workOnAllAgain();
            var operations = new Operations(stage, api, replies);
            var all = operations.all().stream()
                    .filter(operation -> Settings.operations().test(operation.name()))
                    .toList();
            var turns = new Turns(report);
            boolean measured = parts.measure("operations", () -> {
                try {
                    turns.measure(all, new Bare(stage));
                    turns.measureAlone(operations.overManyConnections());
                } finally {
                    turns.tell();
                }
            });
            if (measured) {
                parts.measure("accounts of what was written", () -> {
                    Books.read(owner).check(before, operations, replies, report);
                    Books.checkSeals(owner, api);
                });
            }
            var service = stage.service().process();
            parts.measure("memory", () -> Memory.tell("after the operations", service, report));
            parts.measure("factsheets", () -> new Prints(api, report).tell());
            var starts = new Starts(stage, report);
            parts.measure("starts", starts::tell);
            parts.measure(
                    "cost of the policies",
                    () -> FenceCost.tell(
                            all.stream().filter(Benchmark::isFenced).toList(), owner, report));
            if (!Settings.rounds().isEmpty()) {
                parts.measure("growth", () -> new Growth(stage, api, report).tell(all));
                parts.measure("depth of pages", () -> new Depth(stage, api, report).tell());
                parts.measure("memory at the end", () -> Memory.tell("with all rounds, at the end", service, report));
            }
            parts.measure("first answers", () -> starts.tellFirstAnswers(replies));
        }
    }

    private static boolean isFenced(Operation operation) {
        return List.of("save one answer", "own draft", "published reply", "state of play, 43 rows", "findings, 50")
                .contains(operation.name());
    }
}
