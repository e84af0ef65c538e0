package org.lanzarote.monitoring.files.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** A kind of job of the tests: each step writes its number and who asks, but where the wish says otherwise. */
@ApplicationScoped
class CountedSteps implements JobKind {

    static final String REFUSED = "refused at its third step";
    static final String BROKEN = "breaks at its third step";
    static final String ENDLESS = "writes without end";

    private final Caller caller;
    private final AtomicInteger run = new AtomicInteger();
    private volatile Runnable meanwhile = () -> {};
    private volatile Optional<String> mark = Optional.of("as it was");

    CountedSteps(Caller caller) {
        this.caller = caller;
    }

    /** Counts anew; what happens in each step, after its first line. */
    void begin(Runnable inEachStep) {
        run.set(0);
        mark = Optional.of("as it was");
        meanwhile = inEachStep;
    }

    /** From now on this is the mark. */
    void mark(Optional<String> other) {
        mark = other;
    }

    /** How many steps were begun. */
    int begun() {
        return run.get();
    }

    @Override
    public String name() {
        return "COUNTED_STEPS";
    }

    @Override
    public List<String> run(JobStep step) throws IOException {
        run.incrementAndGet();
        step.out().write("%d %s%n".formatted(step.number(), caller.name()).getBytes(UTF_8));
        meanwhile.run();
        if (step.number() == 2 && step.wish().equals(REFUSED)) {
            throw NotFound.of("round", 7).get();
        }
        if (step.number() == 2 && step.wish().equals(BROKEN)) {
            throw new IllegalStateException("a secret word");
        }
        while (step.wish().equals(ENDLESS)) {
            step.out().write(new byte[1 << 20]);
        }
        return List.of();
    }

    @Override
    public Optional<String> mark(String wish) {
        return mark;
    }
}
