package org.lanzarote.monitoring.notice.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
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
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Registers and shows the addresses at which systems are told what happens. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Trailed
@Transactional
class WebhookResource {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookQueries queries;
    private final WebhookSettings settings;
    private final CallableHosts hosts;
    private final Caller caller;
    private final Clock clock;

    WebhookResource(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookQueries queries,
            WebhookSettings settings,
            CallableHosts hosts,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.queries = queries;
        this.settings = settings;
        this.hosts = hosts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Register an address at which your system is told what happens",
            description =
                    "For systems alone: a client of the realm with one of these roles, by its own token; a person with such a"
                            + " role gets 403. Renew its secret to get one; what happens"
                            + " from then on is sent, as far as the system may know it at that time. An address whose name"
                            + " leads inside, or nowhere yet, is refused, and one at which the system has a webhook.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> registerWebhook(@Valid @NotNull RegisterWebhook body) {
        var owner = WebhookOwner.of(caller);
        body.check(hosts, null);
        webhooks.requireRoom(settings.mostOfAnAccount());
        var webhook = new Webhook(owner, body, clock.instant());
        webhooks.requireAlone(webhook);
        webhooks.persistAndFlush(webhook);
        return Created.at("/webhooks", webhook.id, webhook.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "List the webhooks, in the order they were registered",
            description = "The Secretariat sees all, others those of whom they speak for.")
    public Page<WebhookView> listWebhooks(@BeanParam @Valid PageQuery page) {
        return Page.of(queries.webhooks(caller, page), page, webhook -> webhook.id)
                .map(WebhookView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "Read a webhook")
    public RestResponse<WebhookView> getWebhook(@RestPath UUID id) {
        var webhook = queries.webhook(caller, id).orElseThrow(NotFound.of("webhook", id));
        return EntityTag.of(webhook.version).on(WebhookView.of(webhook));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Change where a webhook leads to, and what it is told",
            description =
                    "It is as you send it: without types it tells all that the system may know. What waits goes to the new"
                            + " address; what is not wanted is withheld, until you replay it. Another address is judged as when"
                            + " a webhook is registered.")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changeWebhook(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull RegisterWebhook body) {
        var webhook = webhooks.require(id);
        ifMatch.require(webhook.version);
        body.check(hosts, webhook.address);
        webhook.change(body);
        webhooks.requireAlone(webhook);
        deliveries.withholdUnwanted(webhook, clock.instant());
        webhooks.flush();
        return EntityTag.of(webhook.version).alone();
    }
}
