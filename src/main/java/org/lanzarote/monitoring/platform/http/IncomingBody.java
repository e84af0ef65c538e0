package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_LARGE;

import io.vertx.core.Handler;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Writes a body into a file as it arrives, so that it is never held in memory whole, and removes the file when the
 * request has ended.
 */
final class IncomingBody implements Handler<RoutingContext> {

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

    private void take(RoutingContext request, ReceivedFile received, AsyncFile file) {
        var body = request.request();
        body.exceptionHandler(gone -> file.close());
        body.handler(piece -> {
            if (received.take(piece) > limit) {
                body.handler(dropped -> {});
                request.fail(TOO_LARGE.status());
                return;
            }
            file.write(piece);
            if (file.writeQueueFull()) {
                body.pause();
                file.drainHandler(written -> body.resume());
            }
        });
        body.endHandler(
                end -> file.close().onSuccess(closed -> goOn(request, received)).onFailure(request::fail));
        body.resume();
    }

    /** Continues the request, unless it was refused meanwhile. */
    private static void goOn(RoutingContext request, ReceivedFile received) {
        if (!request.failed() && !request.response().ended()) {
            received.isWhole(request);
            request.next();
        }
    }

    private static long declared(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
