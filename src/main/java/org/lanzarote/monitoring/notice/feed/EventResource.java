package org.lanzarote.monitoring.notice.feed;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.event.EventRelay;
import org.lanzarote.monitoring.platform.event.ReadableEvents;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.published.TaggedForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Tells what happened that concerns the caller: keys and numbers, so that no reading of it is entered in the trail. */
@Path("/events")
@Tag(name = "Events")
@Trailed
@Transactional
class EventResource {

    /** Accept decides the form, and a field may name the place. */
    private static final String VARYING = HttpHeaders.ACCEPT + ", " + EventFilter.LAST_EVENT;

    private final EventRelay relay;
    private final ReadableEvents events;
    private final CloudEvents form;
    private final EventStreams streams;
    private final AskedStream asked;
    private final Caller caller;
    private final CurrentIdentityAssociation identities;
    private final CurrentVertxRequest request;

    EventResource(
            EventRelay relay,
            ReadableEvents events,
            CloudEvents form,
            EventStreams streams,
            AskedStream asked,
            Caller caller,
            CurrentIdentityAssociation identities,
            CurrentVertxRequest request) {
        this.relay = relay;
        this.events = events;
        this.form = form;
        this.streams = streams;
        this.asked = asked;
        this.caller = caller;
        this.identities = identities;
        this.request = request;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, EventBatchWriter.BATCH, MediaType.SERVER_SENT_EVENTS})
    @PermitAll
    @TaggedForPublic
    @Operation(
            summary = "List what happened that concerns you, or follow it",
            description =
                    "In the order in which they are told, as CloudEvents 1.0. Keep the id of the last event that you have"
                            + " taken in, and ask for those after it: none is missed, whatever else happens meanwhile. What you may"
                            + " see is decided when you ask, and data has no text of anything. When you may see more than before (a"
                            + " section is given to you, an account is reinstated), what happened earlier stands before your"
                            + " place: begin again without after; the ids tell what you have already. Begin again, too, where an id is"
                            + " refused, because you may read it no longer or the service does not have it. As text/event-stream, for accounts,"
                            + " the answer goes on with each event as it happens, until your token ends or the service restarts;"
                            + " then open it again with Last-Event-ID.")
    @APIResponse(
            responseCode = "200",
            description = "What happened, or the stream of it",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CloudEvent[].class)),
                @Content(mediaType = EventBatchWriter.BATCH, schema = @Schema(implementation = CloudEvent[].class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "Of each event its id, its type and, as data, the"
                                                + " CloudEvent in JSON"))
            })
    public List<CloudEvent> listEvents(@BeanParam @Valid EventFilter filter, @Context HttpHeaders headers) {
        long highest = relay.relay();
        if (MediaType.SERVER_SENT_EVENTS.equals(headers.getHeaderString(HttpHeaders.ACCEPT))) {
            return stream(filter, highest);
        }
        var found = events.after(place(filter), filter.types(), filter.limit());
        request.getCurrent().response().putHeader(HttpHeaders.VARY, VARYING);
        return found.stream().map(form::of).toList();
    }

    /** Its writer tells what there is, and goes on. */
    private List<CloudEvent> stream(EventFilter filter, long highest) {
        if (caller.name().isEmpty()) {
            throw ProblemType.UNAUTHORIZED.because(FeedMessage.STREAM_FOR_ACCOUNTS);
        }
        var place = new StreamPlace(identities.getIdentity(), place(filter), filter.types(), highest);
        asked.is(streams.take(request.getCurrent(), place));
        return List.of();
    }

    /** The place that the last event has; its number is told to nobody, since it would count what happens to others. */
    private long place(EventFilter filter) {
        var last = filter.last();
        return last == null ? 0 : events.number(last).orElseThrow(filter::unknown);
    }
}
