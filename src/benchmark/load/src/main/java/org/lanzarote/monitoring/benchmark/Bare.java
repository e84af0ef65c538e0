package org.lanzarote.monitoring.benchmark;

import static org.lanzarote.monitoring.benchmark.Settings.CONNECTIONS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.bare.BareTables;
import org.lanzarote.monitoring.bare.SaveBareAnswer;
import org.lanzarote.monitoring.benchmark.Operation.Measured;

/** The operations that the service is compared with: the bare service, and plain SQL. */
final class Bare {

    private static final String TEXT = "Text of the benchmark that was saved for the time %d. ".repeat(9);

    private final Stage stage;
    private final int[] tags = IntStream.range(0, CONNECTIONS).map(i -> 1).toArray();

    Bare(Stage stage) {
        this.stage = stage;
    }

    Map<String, Measured> bare() {
        var all = new LinkedHashMap<String, Measured>();
        all.put(
                "save",
                steady(new Saving(IntStream.range(0, CONNECTIONS)
                        .mapToObj(i -> new Saving.Place(path(i) + "/answers/17.1", null, "\"1\""))
                        .toList())));
        all.put("reply", steady(Reading.each(Bare::path, session -> null)));
        all.put("answer", steady(Reading.each(session -> path(session) + "/answers/17.1", session -> null)));
        all.put(
                "submit",
                steady(new Telling(
                        IntStream.range(0, CONNECTIONS)
                                .mapToObj(i -> new Telling.Told(path(i) + "/submit", null, null))
                                .toList(),
                        null,
                        204)));
        all.put("ping", steady(Reading.of("/ping", null).as("text/plain")));
        return all;
    }

    /** Each session saves another question than over HTTP. */
    Map<String, Measured> plain() {
        var all = new LinkedHashMap<String, Measured>();
        all.put("save", plain((connection, i) -> {
            var answer = new SaveBareAnswer("YES", TEXT.replace("%d", Integer.toString(tags[i])), "EN");
            tags[i] = BareTables.save(connection, Replies.party(i), "17.2", tags[i], answer)
                    .orElseThrow();
        }));
        all.put(
                "reply",
                plain((connection, i) ->
                        BareTables.read(connection, Replies.party(i)).orElseThrow()));
        all.put(
                "answer",
                plain((connection, i) ->
                        BareTables.read(connection, Replies.party(i), "17.2").orElseThrow()));
        all.put("submit", plain((connection, i) -> BareTables.submit(connection, Replies.party(i))));
        return all;
    }

    private static String path(int session) {
        return "/replies/" + Replies.party(session);
    }

    private Measured steady(Requests requests) {
        return time -> Load.steady(stage.bare().address(), stage.meterOfBare(), requests, CONNECTIONS, time);
    }

    private Measured plain(Plain.Operation operation) {
        return time -> Plain.steady(stage, operation, CONNECTIONS, time);
    }
}
