package org.lanzarote.monitoring.children.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Rounds of sessions that are released again and again while an attacker reads along; and what came of it. */
final class AttackTally {

    int dataSets;
    int releases;
    int refused;
    int shown;
    int hidden;
    int pinned;
    int narrowest = Integer.MAX_VALUE;
    final List<String> failures = new ArrayList<>();

    /** Releases the figures of one round up to so many times. */
    void attack(long seed, int threshold, int times) {
        var sessions = new RandomSessions(seed);
        var published = new ArrayList<Figures>();
        for (int i = 0; i < times; i++) {
            var counts = sessions.counts();
            dataSets++;
            try {
                published.add(new DisclosureControl(threshold, published).figures(counts));
                releases++;
                read(seed, published, counts);
            } catch (ProblemException refusal) {
                refused++;
            }
            sessions.goOn(seed % 2 == 0);
        }
    }

    private void read(long seed, List<Figures> published, Counts counts) {
        int last = published.size() - 1;
        if (last > 0 && !published.get(last).by(Dimension.PARTY).hidden().equals(hiddenAtFirst(published))) {
            failures.add("seed " + seed + ": rows hidden now and shown before, or the other way round: " + published);
        }
        for (var dimension : Dimension.values()) {
            var range = new Attacker(published).range(last, dimension);
            for (var row : published.get(last).by(dimension).rows()) {
                if (row.children() != null) {
                    shown++;
                } else {
                    hidden++;
                    narrowest = Math.min(narrowest, range.most() - range.least());
                    note(seed, range, counts.by(dimension).children(row.label()), published);
                }
            }
        }
    }

    /** An extract that named its Party once must name it for ever: who has read it does not forget. */
    private static Set<String> hiddenAtFirst(List<Figures> published) {
        return published.get(0).by(Dimension.PARTY).hidden();
    }

    /** An attacker who finds the truth impossible has erred, and proves nothing. */
    private void note(long seed, Attacker.Range range, int truth, List<Figures> published) {
        if (range.isPinned()) {
            pinned++;
        }
        if (range.isPinned() || range.isImpossible() || truth < range.least() || truth > range.most()) {
            failures.add("seed " + seed + ": " + truth + " in " + range + " of " + published);
        }
    }

    @Override
    public String toString() {
        return "Attacker: %,d data sets, %,d releases, %,d refused, %,d cells shown, %,d hidden, %,d pinned; narrowest range %d"
                .formatted(dataSets, releases, refused, shown, hidden, pinned, narrowest);
    }
}
