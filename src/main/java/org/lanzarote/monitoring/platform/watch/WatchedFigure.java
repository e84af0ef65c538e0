package org.lanzarote.monitoring.platform.watch;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

/** A number of a metric, by the values of its labels. */
public record WatchedFigure(Tags labels, double number) {

    /** A figure with one label. */
    public static WatchedFigure of(String label, String value, Number number) {
        return new WatchedFigure(Tags.of(label, value), number.doubleValue());
    }

    /** The only figure of its metric. */
    public static WatchedFigure of(Number number) {
        return new WatchedFigure(Tags.empty(), number.doubleValue());
    }

    MultiGauge.Row<?> row() {
        return MultiGauge.Row.of(labels, number);
    }
}
