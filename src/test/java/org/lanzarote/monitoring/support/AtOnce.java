package org.lanzarote.monitoring.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests sent by several people at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Sends them all when every sender is ready; gives the answers in the order of the requests. */
    public static <T> List<T> send(List<Callable<T>> requests) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(requests.size());
        var senders = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<T>> sent = new ArrayList<>();
            for (var request : requests) {
                sent.add(senders.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return request.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (var one : sent) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            senders.shutdownNow();
        }
    }
}
