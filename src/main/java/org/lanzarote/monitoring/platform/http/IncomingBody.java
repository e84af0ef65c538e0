package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_LARGE;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes a body into a file as it arrives, so that it is never held in memory whole, and removes the file when the
 * request has ended.
 */
final class IncomingBody implements Handler<RoutingContext> {

    /** What a sender writes in {@code Expect} that waits to be asked for its body. */
    private static final String EXPECTED = "100-continue";

    private final long limit;

    IncomingBody(long limit) {
        this.limit = limit;
    }

    @Override
    public void handle(RoutingContext request) {
        if (declared(request) > limit) {
            request.fail(TOO_LARGE.status());
            return;
        }
        request.request().pause();
        var received = new ReceivedFile();
        request.addEndHandler(ended -> received.remove());
        request.vertx()
                .fileSystem()
                .open(received.path().toString(), new OpenOptions().setWrite(true))
                .onSuccess(file -> take(request, received, file))
                .onFailure(request::fail);
    }

    /** The file is closed once, by whatever ends the body first: its end, its size or the line. */
    private void take(RoutingContext request, ReceivedFile received, AsyncFile file) {
        var body = request.request();
        var open = new AtomicBoolean(true);
        body.exceptionHandler(gone -> closeOnce(file, open));
        body.handler(piece -> {
            if (received.take(piece) > limit) {
                closeOnce(file, open);
                body.handler(dropped -> {});
                request.fail(TOO_LARGE.status());
            } else if (open.get()) {
                write(file, piece, body);
            }
        });
        body.endHandler(end -> closeOnce(file, open)
                .onSuccess(closed -> goOn(request, received))
                .onFailure(request::fail));
        if (EXPECTED.equalsIgnoreCase(body.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        body.resume();
    }

    private static void write(AsyncFile file, Buffer piece, HttpServerRequest body) {
        file.write(piece);
        if (file.writeQueueFull()) {
            body.pause();
            file.drainHandler(written -> body.resume());
        }
    }

    private static Future<Void> closeOnce(AsyncFile file, AtomicBoolean open) {
        return open.getAndSet(false) ? file.close() : Future.succeededFuture();
    }

    /** Continues the request, unless it was refused meanwhile. */
    private static void goOn(RoutingContext request, ReceivedFile received) {
        if (!request.failed() && !request.response().ended()) {
            received.isWhole(request);
            request.next();
        }
    }

    /** The length that the head declares; 0 for none. */
    static long declared(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
