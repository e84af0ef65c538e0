package org.lanzarote.monitoring.faults;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All who are at work at the same time, each in a thread; until the crowd is sent home. */
final class Crowd {

    /** Whoever finds that nothing can be done comes again after this. */
    private static final long PAUSE_MILLIS = 50;

    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final List<Thread> threads;

    Crowd(List<? extends AtWork> members) {
        threads = members.stream().map(member -> new Thread(() -> work(member))).toList();
        threads.forEach(Thread::start);
    }

    private void work(AtWork member) {
        try {
            while (goesOn.get()) {
                if (!member.step()) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            failure.set(new IllegalStateException(e));
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }

    /** Each ends what is under way. */
    void goHome() {
        goesOn.set(false);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
