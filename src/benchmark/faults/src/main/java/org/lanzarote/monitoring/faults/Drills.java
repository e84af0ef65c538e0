package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Starts what is deployed, drills, and prints the account of the writes. */
public final class Drills {

    /** What the servers say stays here, and what was seen. */
    static final Path TARGET = Path.of("src/benchmark/faults/target");

    private static final Map<String, Drill> ALL = new LinkedHashMap<>();

    static {
        ALL.put("service", new ServiceKilled(kills()));
        ALL.put("postgres", new PostgresKilled(kills()));
        ALL.put("pool", new PoolExhausted());
        ALL.put("crowd", new Crowded());
        ALL.put("disk", new DiskFull(small()));
        ALL.put("keys", new KeysAway());
        ALL.put("scanner", new ScannerAway());
        ALL.put("keycloak", new KeycloakAway());
        ALL.put("restore", new Restored());
        ALL.put("rolling", new RollingRestart());
        ALL.put("upgraded", new Upgraded());
        ALL.put("once", new Once());
        ALL.put("receivers", new ReceiversAway());
        ALL.put("rotation", new KeysChanged());
    }

    private Drills() {}

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var status = 1;
        try {
            drill(report);
            status = report.isWithoutFault() ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
        }
        report.keep(TARGET.resolve("drills.md"));
        System.exit(status);
    }

    private static void drill(Report report) throws Exception {
        var seed = Long.getLong("drills.seed", 1);
        report.say("Seed %d.", seed);
        var begin = System.nanoTime();
        var site = new Site(new SplittableRandom(seed));
        var only = Pattern.compile(System.getProperty("drills.only", "")).asPredicate();
        for (var drill : ALL.entrySet()) {
            if (only.test(drill.getKey())) {
                drill.getValue().run(site, report);
            }
        }
        report.account(site);
        report.say("");
        report.say("All of it took %d s.", (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** The folder that may be filled, which not every machine has. */
    private static Optional<Path> small() {
        return Optional.of(System.getProperty("drills.disk", ""))
                .filter(given -> !given.isEmpty())
                .map(Path::of);
    }

    private static int kills() {
        return Integer.getInteger("drills.kills", 3);
    }
}
