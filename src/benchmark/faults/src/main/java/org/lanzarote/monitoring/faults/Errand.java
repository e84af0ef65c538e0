package org.lanzarote.monitoring.faults;

import java.util.Map;
import java.util.Set;

/** What any instance may do and one must, by the marks of what was to be done, and how often each of these was done. */
record Errand(String words, Set<String> wanted, Map<String, Long> done) {

    long missing() {
        return wanted.stream().filter(mark -> !done.containsKey(mark)).count();
    }

    long repeated() {
        return done.values().stream().filter(times -> times > 1).count();
    }

    /** Done though nobody wanted it. */
    long unwanted() {
        return done.keySet().stream().filter(mark -> !wanted.contains(mark)).count();
    }

    boolean isDoneOnce() {
        return missing() + repeated() + unwanted() == 0;
    }
}
