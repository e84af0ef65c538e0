package org.lanzarote.monitoring.replies.overview;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Which replies to list; all that is given must hold. */
record ReplyFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of a Party on the roster")
        String party,

        @RestQuery @Parameter(description = "The state that the reply is in") @Nullable ReplyStatus status,

        @RestQuery @Parameter(description = "Whether it is late against the limit in force for its Party") @Nullable Boolean late,

        @RestQuery @Parameter(description = "Whether its Party was given more time") @Nullable Boolean extended,

        @RestQuery @Parameter(description = "State of its clarifications; finds only those that you may see") @Nullable ClarificationStanding clarification) {

    static final ReplyFilter NONE = new ReplyFilter("", null, null, null, null);

    /** Whether the reply must have open clarifications. */
    boolean unclear() {
        return clarification == ClarificationStanding.OPEN;
    }
}
