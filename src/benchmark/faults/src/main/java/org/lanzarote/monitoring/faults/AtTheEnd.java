package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** However the drills end, nothing that they started or made stays: what came last goes first. */
final class AtTheEnd {

    private static final Deque<AutoCloseable> LEFT = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtTheEnd::clear));
    }

    private AtTheEnd() {}

    static synchronized void close(AutoCloseable started) {
        LEFT.push(started);
    }

    /** What is in the folder goes, but what the servers said. */
    static void empty(Path folder) {
        close(() -> remove(folder));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && !file.toString().endsWith(".log")) {
                    Files.delete(file);
                }
            }
        }
    }

    private static synchronized void clear() {
        while (!LEFT.isEmpty()) {
            try {
                LEFT.pop().close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
    }
}
