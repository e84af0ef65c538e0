package org.lanzarote.monitoring.notice.webhook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what was sent to a system and how that went, and sends it anew. */
@Path("/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Trailed
@Transactional
class DeliveryResource {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookQueries queries;
    private final AskedLanguage language;
    private final Caller caller;
    private final Clock clock;

    DeliveryResource(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookQueries queries,
            AskedLanguage language,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queries = queries;
        this.language = language;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "List what was sent to a system, the newest first")
    public Page<DeliveryView> listDeliveries(
            @RestPath UUID id, @BeanParam DeliveryFilter filter, @BeanParam @Valid PageQuery page) {
        var found = queries.deliveries(webhook(id), page.beforeId(), filter.states(), page.fetch());
        return Page.of(views(found), page, DeliveryView::id);
    }

    @GET
    @Path("/{delivery}")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "Read how an event was sent to a system")
    public RestResponse<DeliveryView> getDelivery(@RestPath UUID id, @RestPath UUID delivery) {
        var found = queries.delivery(webhook(id), delivery).orElseThrow(NotFound.of("delivery", delivery));
        return EntityTag.of(found.version).on(views(List.of(found)).get(0));
    }

    @POST
    @Path("/{delivery}/replay")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Send an event to a system anew",
            description =
                    "The same body under the same webhook-id, if the system may still know it, also of a type that the"
                            + " webhook does not tell any more. What waits for its next try is sent now, and its tries are"
                            + " counted anew.")
    @APIResponse(responseCode = "204", description = "It will be sent")
    public RestResponse<Void> replayDelivery(
            @RestPath UUID id, @RestPath UUID delivery, @BeanParam Precondition ifMatch) {
        var webhook = webhooks.require(id);
        var found = deliveries.require(webhook, delivery);
        ifMatch.require(found.version);
        webhook.requireSending();
        found.replay(clock.instant());
        deliveries.flush();
        return EntityTag.of(found.version).alone();
    }

    private Webhook webhook(UUID id) {
        return queries.webhook(caller, id).orElseThrow(NotFound.of("webhook", id));
    }

    private List<DeliveryView> views(List<WebhookDelivery> found) {
        var told = language.told();
        var attempts = found.isEmpty() ? List.<DeliveryAttempt>of() : queries.attempts(found);
        var byDelivery = attempts.stream()
                .collect(groupingBy(
                        attempt -> attempt.delivery.id, mapping(attempt -> AttemptView.of(attempt, told), toList())));
        return found.stream()
                .map(delivery -> DeliveryView.of(delivery, byDelivery.getOrDefault(delivery.id, List.of())))
                .toList();
    }
}
