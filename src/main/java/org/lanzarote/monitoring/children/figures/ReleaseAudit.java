package org.lanzarote.monitoring.children.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks a release against the threshold and every earlier release: no small number may follow from it, alone or by a
 * difference.
 */
record ReleaseAudit(Figures figures, List<Figures> earlier) {

    /** All reasons why it cannot be released; empty where it can. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (figures.children() < figures.threshold()) {
            refusals.add("Fewer than " + figures.threshold() + " children took part");
            return refusals;
        }
        for (var dimension : Dimension.values()) {
            small(dimension, refusals);
        }
        IntStream.range(0, earlier.size()).forEach(i -> differences(earlier.get(i), i + 1, refusals));
        if (!earlier.isEmpty() && figures.equals(earlier.get(earlier.size() - 1))) {
            refusals.add("No figure has changed since the latest release");
        }
        return refusals;
    }

    private void small(Dimension dimension, List<String> refusals) {
        var table = figures.by(dimension);
        table.rows().stream()
                .filter(row -> row.children() != null && row.children() < figures.threshold())
                .forEach(row -> refusals.add("%s %s was told before and is now under %d"
                        .formatted(dimension, row.label(), figures.threshold())));
        if (!table.hidden().isEmpty() && figures.hidden(dimension) < figures.threshold()) {
            refusals.add("What is hidden by %s is together under %d".formatted(dimension, figures.threshold()));
        }
    }

    private void differences(Figures release, int number, List<String> refusals) {
        var than = " differs from release " + number + " by less than " + figures.threshold();
        if (isSmall(figures.children() - release.children())) {
            refusals.add("The total" + than);
        }
        for (var dimension : Dimension.values()) {
            if (isSmall(figures.hidden(dimension) - release.hidden(dimension))) {
                refusals.add("What is hidden by " + dimension + than);
            }
            figures.by(dimension).rows().stream()
                    .filter(row -> isSmall(row.shown() - release.by(dimension).shown(row.label())))
                    .forEach(row -> refusals.add(dimension + " " + row.label() + than));
        }
    }

    private boolean isSmall(int difference) {
        return difference != 0 && Math.abs(difference) < figures.threshold();
    }
}
