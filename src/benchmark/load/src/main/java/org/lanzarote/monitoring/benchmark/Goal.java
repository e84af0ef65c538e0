package org.lanzarote.monitoring.benchmark;

import java.util.Locale;

/** How much of a goal is reached. */
final class Goal {

    /** The share of the bare ping's requests in a second at which any list of 50 is to be answered: 1,000 where ping makes 30,000. */
    static final double LIST = 1.0 / 30;

    /** Milliseconds until all but one of a hundred saves or reads are answered, over {@link Settings#CONNECTIONS} connections. */
    static final double P99 = 15;

    /** MiB of the service's process after the operations. */
    static final double MEMORY = 450;

    /** Seconds until the service is ready, as it is deployed, with JDK 17. */
    static final double START = 3;

    /** The same with JDK 25 and what it keeps of an earlier start. */
    static final double START_25 = 1.5;

    private static final double HALF = 0.5;

    /** More than this is marked where it is not to grow. */
    private static final double GROWTH = 1.3;

    private Goal() {}

    /** 1 is the goal, more is better; less than half is marked. It is no number where nothing was measured or no goal is set. */
    static Object reached(double part) {
        return part < HALF ? String.format(Locale.ROOT, "**%.2f**", part) : part;
    }

    /** A ratio; 1 is what does not grow. */
    static String grown(double ratio) {
        return String.format(Locale.ROOT, ratio > GROWTH ? "%.2f **more than " + GROWTH + "**" : "%.2f", ratio);
    }
}
