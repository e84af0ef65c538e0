package org.lanzarote.monitoring.replies.replypackage;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder for the files of one request, deleted when the request has ended. */
record Scratch(Path folder) {

    static Scratch of(RoutingContext request) throws IOException {
        var scratch = new Scratch(Files.createTempDirectory("reply-package-"));
        request.addEndHandler(ended -> scratch.remove());
        return scratch;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void remove() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            Log.warn("The files of a package could not be removed", e);
        }
    }
}
