package org.lanzarote.monitoring.notice.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
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
import org.lanzarote.monitoring.children.vault.Vault;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventRelay;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Gives a webhook its secret, switches it on again, and ends it. */
@Path("/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Trailed
@Transactional
class WebhookStateResource {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final EventRelay events;
    private final Vault vault;
    private final Clock clock;

    WebhookStateResource(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookSettings settings,
            EventRelay events,
            Vault vault,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    @POST
    @Path("/renew-secret")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Give a webhook a new secret",
            description =
                    "With its first one it begins. A former one signs beside the new one for a day, so that the system"
                            + " can change over; a message has two signatures then.")
    @APIResponseSchema(ShownSecret.class)
    public RestResponse<ShownSecret> renewWebhookSecret(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var webhook = required(id, ifMatch);
        var secret = WebhookSecret.fresh();
        webhook.renewSecret(
                vault.seal(webhook.id, secret.written()),
                clock.instant().plus(settings.formerSecretFor()),
                events.relay());
        webhooks.flush();
        return EntityTag.of(webhook.version).on(new ShownSecret(secret.written()));
    }

    @POST
    @Path("/switch-on")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Switch a webhook on again",
            description =
                    "What waited is sent, and what happened meanwhile; what was given up is sent when you replay it.")
    @APIResponse(responseCode = "204", description = "Switched on")
    public RestResponse<Void> switchWebhookOn(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var webhook = required(id, ifMatch);
        webhook.switchOn();
        return changed(webhook);
    }

    @POST
    @Path("/retire")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "End a webhook for good", description = "Nothing more is sent; what waits is withheld.")
    @APIResponse(responseCode = "204", description = "Retired")
    public RestResponse<Void> retireWebhook(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var webhook = required(id, ifMatch);
        webhook.retire(clock.instant());
        deliveries.withholdUnwanted(webhook, clock.instant());
        return changed(webhook);
    }

    private Webhook required(UUID id, Precondition ifMatch) {
        var webhook = webhooks.require(id);
        ifMatch.require(webhook.version);
        return webhook;
    }

    private RestResponse<Void> changed(Webhook webhook) {
        webhooks.flush();
        return EntityTag.of(webhook.version).alone();
    }
}
