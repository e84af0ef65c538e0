package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lanzarote.monitoring.deployment.Api;

/** What was seen, printed at once and kept in a file; and every fault. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    void say(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void fault(String format, Object... values) {
        var fault = String.format(Locale.ROOT, format, values);
        faults.add(fault);
        say("FAULT: %s", fault);
    }

    /** Refused for a while, and told when to come again. */
    void expectRefused(String what, Answer answer) {
        expect(what, answer, answer.isRefusedForAWhile());
    }

    void expectDone(String what, Answer answer) {
        expect(what, answer, answer.isDone());
    }

    private void expect(String what, Answer answer, boolean isSo) {
        if (!isSo) {
            fault("%s was answered with %d: %s", what, answer.status(), answer.body());
        }
    }

    /** Holds the records of the site against all that was acknowledged. */
    List<Balance> reckon(Site site) throws SQLException {
        try (var owner = site.owner()) {
            var writes = site.ledger().writes();
            return reckon(owner, site.api(), writes, writes);
        }
    }

    /** Holds records against these writes, of all that were ever sent. */
    List<Balance> reckon(Connection owner, Api api, List<Write> writes, List<Write> ever) throws SQLException {
        var balances = Balance.of(owner, writes, ever);
        for (var balance : balances) {
            balance.faults().forEach(this::add);
            if (balance.lost() > 0) {
                fault("%d acknowledged %s are lost", balance.lost(), balance.kind());
            }
        }
        Records.faults(owner, api).forEach(this::add);
        return balances;
    }

    private void add(String fault) {
        fault("%s", fault);
    }

    /** The account of all writes. */
    void account(Site site) throws SQLException {
        say("");
        say("| writes | acknowledged | found | lost | refused or not answered | of these done |");
        say("|---|---|---|---|---|---|");
        for (var balance : reckon(site)) {
            say(
                    "| %s | %d | %d | %d | %d | %d |",
                    balance.kind(),
                    balance.acknowledged(),
                    balance.acknowledged() - balance.lost(),
                    balance.lost(),
                    balance.untold(),
                    balance.done());
        }
        site.ledger().faults().forEach(answer -> fault("answered %s", answer));
    }

    /** What instances do by themselves: each of it is done, and once. */
    void errands(List<Errand> errands) {
        say("");
        say("| done by one of two instances | to be done | not done | done again | done though not to be |");
        say("|---|---|---|---|---|");
        for (var errand : errands) {
            say(
                    "| %s | %d | %d | %d | %d |",
                    errand.words(), errand.wanted().size(), errand.missing(), errand.repeated(), errand.unwanted());
        }
        say("");
        errands.stream()
                .filter(errand -> !errand.isDoneOnce())
                .forEach(errand -> fault("Not each of these was done once: %s", errand.words()));
    }

    boolean isWithoutFault() {
        return faults.isEmpty();
    }

    void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
