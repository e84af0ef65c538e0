package org.lanzarote.monitoring.support;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that the service logs while it is open, with the causes. */
public final class ServiceLog extends Handler implements AutoCloseable {

    private static final PatternFormatter FORM = new PatternFormatter("%p [%c] [%X] %s%e%n");
    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private ServiceLog() {
        setLevel(Level.ALL);
    }

    public static ServiceLog open() {
        var log = new ServiceLog();
        ROOT.addHandler(log);
        return log;
    }

    public String text() {
        return String.join("", lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(FORM.format(line));
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
