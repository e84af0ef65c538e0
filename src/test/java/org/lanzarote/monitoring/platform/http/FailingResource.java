package org.lanzarote.monitoring.platform.http;

import io.quarkus.logging.Log;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation with a failure of ours in it. */
@Path("/failing")
class FailingResource {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String fail() {
        Log.info("About to fail");
        throw new IllegalStateException("A failure of ours");
    }
}
