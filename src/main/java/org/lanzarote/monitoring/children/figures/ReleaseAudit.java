package org.lanzarote.monitoring.children.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Checks a release against the threshold and every earlier release: no small number may follow from it, alone or by a
 * difference.
 */
record ReleaseAudit(Figures figures, List<Figures> earlier) {

    /** All reasons why it cannot be released; empty where it can. */
    List<Told> refusals() {
        List<Told> refusals = new ArrayList<>();
        if (figures.children() < figures.threshold()) {
            refusals.add(FiguresMessage.TOO_FEW_CHILDREN.with(figures.threshold()));
            return refusals;
        }
        for (var dimension : Dimension.values()) {
            small(dimension, refusals);
        }
        IntStream.range(0, earlier.size()).forEach(i -> differences(earlier.get(i), i + 1, refusals));
        if (!earlier.isEmpty() && figures.equals(earlier.get(earlier.size() - 1))) {
            refusals.add(FiguresMessage.NOTHING_NEW);
        }
        return refusals;
    }

    private void small(Dimension dimension, List<Told> refusals) {
        var table = figures.by(dimension);
        table.rows().stream()
                .filter(row -> row.children() != null && row.children() < figures.threshold())
                .forEach(row -> refusals.add(FiguresMessage.SHRUNK.with(dimension, row.label(), figures.threshold())));
        if (!table.hidden().isEmpty() && figures.hidden(dimension) < figures.threshold()) {
            refusals.add(FiguresMessage.HIDDEN_TOO_SMALL.with(dimension, figures.threshold()));
        }
    }

    private void differences(Figures release, int number, List<Told> refusals) {
        int least = figures.threshold();
        if (isSmall(figures.children() - release.children())) {
            refusals.add(FiguresMessage.TOTAL_DIFFERS.with(number, least));
        }
        for (var dimension : Dimension.values()) {
            if (isSmall(figures.hidden(dimension) - release.hidden(dimension))) {
                refusals.add(FiguresMessage.HIDDEN_DIFFERS.with(dimension, number, least));
            }
            figures.by(dimension).rows().stream()
                    .filter(row -> isSmall(row.shown() - release.by(dimension).shown(row.label())))
                    .forEach(row ->
                            refusals.add(FiguresMessage.ROW_DIFFERS.with(dimension, row.label(), number, least)));
        }
    }

    private boolean isSmall(int difference) {
        return difference != 0 && Math.abs(difference) < figures.threshold();
    }
}
