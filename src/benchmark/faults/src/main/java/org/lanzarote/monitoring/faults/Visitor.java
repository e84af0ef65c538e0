package org.lanzarote.monitoring.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.deployment.Seed;

/** Somebody without an account who reads public pages and lists in turn, as fast as they come. */
final class Visitor implements AtWork {

    private static final List<String> PUBLIC = List.of(
            Seed.ROUND,
            Seed.ROUND + "/replies",
            Seed.ROUND + "/questionnaire",
            "/parties",
            "/search?q=children",
            "/problems");

    private final Client client;
    private final List<String> faults = new ArrayList<>();
    private long answers;

    Visitor(Client client) {
        this.client = client;
    }

    @Override
    public boolean step() {
        var path = PUBLIC.get((int) (answers++ % PUBLIC.size()));
        var answer = client.visit(path);
        if (!answer.isDone() && !answer.isRefusedForAWhile()) {
            faults.add("%s: %d %s".formatted(path, answer.status(), answer.body()));
        }
        return true;
    }

    long answers() {
        return answers;
    }

    Stream<String> faults() {
        return faults.stream();
    }
}
