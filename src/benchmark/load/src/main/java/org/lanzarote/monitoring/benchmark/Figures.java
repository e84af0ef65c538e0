package org.lanzarote.monitoring.benchmark;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** What a measurement found: requests, their times in nanoseconds, and what they cost. */
record Figures(long requests, Duration time, Histogram nanoseconds, long bytes, Cost cost) {

    static final Figures NONE = new Figures(0, Duration.ZERO, histogram(), 0, Cost.NONE);

    static Histogram histogram() {
        return new Histogram(3);
    }

    Figures plus(Figures other) {
        var all = histogram();
        all.add(nanoseconds);
        all.add(other.nanoseconds);
        return new Figures(
                requests + other.requests, time.plus(other.time), all, bytes + other.bytes, cost.plus(other.cost));
    }

    double perSecond() {
        return requests / (time.toNanos() / 1e9);
    }

    double milliseconds(double percentile) {
        return nanoseconds.getValueAtPercentile(percentile) / 1e6;
    }

    /** Milliseconds of this for each request. */
    double each(Duration all) {
        return all.toNanos() / 1e6 / requests;
    }
}
