package org.lanzarote.monitoring.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Questions that do not touch one another, asked a few at a time because they are many. */
public final class SideBySide {

    private static final int ASKERS = 6;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(ASKERS, work -> {
        var thread = new Thread(work, "asker");
        thread.setDaemon(true);
        return thread;
    });

    private SideBySide() {}

    /** The answers, in the order of the questions. */
    public static <Q, A> List<A> ask(Collection<Q> questions, Function<Q, A> asking) {
        try {
            List<A> answers = new ArrayList<>();
            for (var answer : POOL.invokeAll(questions.stream()
                    .<Callable<A>>map(question -> () -> asking.apply(question))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("A question could not be asked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
