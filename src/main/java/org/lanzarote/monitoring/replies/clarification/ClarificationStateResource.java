package org.lanzarote.monitoring.replies.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Carries a clarification on: the Party answers, the Secretariat asks again, settles or withdraws it. */
@Path("/rounds/{round}/replies/{party}/clarifications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications")
@Trailed
@Transactional
class ClarificationStateResource {

    private final ClarificationRepository clarifications;
    private final Caller caller;
    private final Clock clock;
    private final ClarificationTelling telling;

    ClarificationStateResource(
            ClarificationRepository clarifications, Caller caller, Clock clock, ClarificationTelling telling) {
        this.telling = telling;
        this.clarifications = clarifications;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/messages")
    @Idempotent
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "Answer a clarification, or ask again",
            description = "A message of the Party's focal point is an answer, one of the Secretariat a further "
                    + "question. A message never changes, and is read with the clarification: Location and ETag"
                    + " are those of the clarification, the key is the number of the message in it.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> writeClarificationMessage(
            @RestPath int round, @RestPath String party, @RestPath UUID id, @Valid @NotNull WriteMessage body) {
        var clarification = clarifications.require(round, party, id);
        var side = caller.isSecretariat() ? ClarificationSide.SECRETARIAT : ClarificationSide.PARTY;
        var message = clarification.say(side, body.text(), caller.name(), clock.instant());
        clarifications.getEntityManager().persist(message);
        telling.tell(clarification, message);
        clarifications.flush();
        return Created.at(
                URI.create("/rounds/%d/replies/%s/clarifications/%s".formatted(round, party, id)),
                Integer.toString(message.number),
                EntityTag.of(clarification.version));
    }

    @POST
    @Path("/settle")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Settle a clarification: what was asked is clear",
            description = "An answer here, or a later submission of the Party, has made it clear.")
    @APIResponse(responseCode = "204", description = "Settled")
    public RestResponse<Void> settleClarification(
            @RestPath int round, @RestPath String party, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        return close(round, party, id, ifMatch, (asked, now) -> asked.settle(caller.name(), now));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Withdraw a clarification that need not be answered")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawClarification(
            @RestPath int round,
            @RestPath String party,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        return close(round, party, id, ifMatch, (asked, now) -> asked.withdraw(body.reason(), caller.name(), now));
    }

    private RestResponse<Void> close(
            int round, String party, UUID id, Precondition ifMatch, BiConsumer<Clarification, Instant> how) {
        var clarification = clarifications.require(round, party, id);
        ifMatch.require(clarification.version);
        how.accept(clarification, clock.instant());
        clarifications.flush();
        return EntityTag.of(clarification.version).alone();
    }
}
