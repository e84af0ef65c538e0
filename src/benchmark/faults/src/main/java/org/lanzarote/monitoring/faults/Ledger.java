package org.lanzarote.monitoring.faults;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.lanzarote.monitoring.faults.Write.Fate;

/** What was sent and what was answered, from the first write of the drills to the last. */
final class Ledger {

    /** Every request that writes has an id that begins so, and its own number. */
    static final String PREFIX = "drill-";

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong notAnswered = new AtomicLong();
    private final ConcurrentLinkedQueue<Write> writes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    /** The id of the next request. */
    String nextId() {
        return PREFIX + requests.incrementAndGet();
    }

    /** Keeps a write that leaves this mark if it is done, and what was answered. */
    Answer write(Kind kind, String mark, String id, Answer answer) {
        writes.add(new Write(kind, id, mark, fate(answer)));
        if (answer.isDone()) {
            acknowledged.incrementAndGet();
        }
        return answer(kind + " " + mark, answer);
    }

    /** Keeps what no fault around the service excuses: an answer that neither does what was asked nor says to come again. */
    Answer answer(String of, Answer answer) {
        if (answer.isMissing() || answer.isRefusedForAWhile()) {
            notAnswered.incrementAndGet();
        } else if (!answer.isDone()) {
            faults.add("%s: %d %s".formatted(of, answer.status(), answer.body()));
        }
        return answer;
    }

    private static Fate fate(Answer answer) {
        if (answer.isDone()) {
            return Fate.ACKNOWLEDGED;
        }
        return answer.isMissing() ? Fate.UNANSWERED : Fate.REFUSED;
    }

    List<Write> writes() {
        return List.copyOf(writes);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many requests were refused for a while, or not answered at all. */
    long notAnswered() {
        return notAnswered.get();
    }

    long acknowledged() {
        return acknowledged.get();
    }
}
