package org.lanzarote.monitoring.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import org.lanzarote.monitoring.benchmark.Operation.Measured;
import org.lanzarote.monitoring.deployment.Api;

/** What one measurement of growth found: milliseconds of time, and of CPU of the service and of PostgreSQL together. */
record Sample(double milliseconds, double cpu) {

    private static final int TRIES = 3;

    /** Of a list that is made anew each time, over one connection. */
    static Sample of(Lists.Asked list, Stage stage, Api api) throws SQLException {
        var reading = Reading.of(list.path(), api.token(list.login()));
        var service = stage.keepingNothing();
        return best(
                time -> Load.steady(service.address(), stage.meterOf(service), reading, 1, time),
                Settings.time().dividedBy(10));
    }

    /** The median of the best of some tries, for what else the machine does only makes it worse; the CPU of all. */
    static Sample best(Measured measured, Duration time) throws SQLException {
        var best = Double.MAX_VALUE;
        var all = Figures.NONE;
        for (int i = 0; i < TRIES; i++) {
            var figures = measured.over(time.dividedBy(TRIES));
            best = Math.min(best, figures.milliseconds(50));
            all = all.plus(figures);
        }
        return new Sample(best, all.each(all.cost().process().plus(all.cost().database())));
    }
}
