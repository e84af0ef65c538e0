package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The file system with the history of answers is full: a save is refused for a while, nothing is half saved, and everybody
 * writes again once there is room.
 */
record DiskFull(Optional<Path> small) implements Drill {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int REFUSALS = 30;
    private static final int WRITES = 20;
    private static final int PIECE = 8192;

    @Override
    public void run(Site site, Report report) throws Exception {
        if (small.isEmpty()) {
            report.say("The drill of a full disk was not run: -Ddrills.disk names no folder on a small file system.");
            return;
        }
        move(site, "tablespace small");
        var ledger = site.ledger();
        var filler = small.get().resolve("filler");
        var before = ledger.notAnswered();
        var took = site.whileAllWrite(() -> {
            site.awaitWrites(WRITES);
            fill(filler);
            Waiting.until("Refusals", () -> ledger.notAnswered() >= before + REFUSALS);
            var refused = ledger.notAnswered() - before;
            Files.delete(filler);
            var again = site.awaitWrites(WRITES);
            report.say(
                    "The disk was full: %d requests were refused for a while; %d writes %d ms after there was room.",
                    refused, WRITES, again.toMillis());
            return again;
        });
        if (took.compareTo(SOON) > 0) {
            report.fault("Not %d writes until %d ms after there was room", WRITES, took.toMillis());
        }
        report.reckon(site);
        move(site, "tablespace pg_default");
    }

    /** Moves the history of answers there. */
    private void move(Site site, String tablespace) throws SQLException {
        try (var superuser = site.servers().records().superuser("monitoring");
                var sql = superuser.createStatement()) {
            if (!Sql.isTrue(superuser, "select exists (select from pg_tablespace where spcname = 'small')")) {
                sql.execute("create tablespace small location '%s'".formatted(small.orElseThrow()));
            }
            sql.execute("alter table answer_version set " + tablespace);
        }
    }

    /** Until there is no room for one more piece. */
    private static void fill(Path filler) throws IOException {
        var piece = new byte[PIECE];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            // It is full.
        }
    }
}
