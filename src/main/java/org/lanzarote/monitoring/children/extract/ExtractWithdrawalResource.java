package org.lanzarote.monitoring.children.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Withdrawn extracts with the texts that cite them, until the editor has seen to these. */
@Path("/rounds/{round}/extract-withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extracts of statements")
@Trailed
@Transactional
class ExtractWithdrawalResource {

    private final WithdrawnExtracts withdrawn;
    private final RoundRepository rounds;
    private final Disclosure disclosure;

    ExtractWithdrawalResource(WithdrawnExtracts withdrawn, RoundRepository rounds, Disclosure disclosure) {
        this.withdrawn = withdrawn;
        this.rounds = rounds;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "List the extracts that were withdrawn, with every text that cites them",
            description = "The texts are findings, parts of the report and factsheet statements, also published "
                    + "ones, which may still say what was withdrawn. Their citations read `withdrawn`.")
    public Page<WithdrawalView> listExtractWithdrawals(
            @RestPath int round,
            @RestQuery @Parameter(description = "Whether the editor has seen to them") @Nullable Boolean resolved,
            @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        return withdrawn.list(round, resolved, page);
    }

    @POST
    @Path("/{id}/resolve")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Say what was done about the texts that cite a withdrawn extract",
            description = "NOT_USED and TEXTS_REVISED are refused while a text still cites it.")
    @APIResponse(responseCode = "204", description = "Resolved")
    public RestResponse<Void> resolveExtractWithdrawal(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ResolveWithdrawal body) {
        return withdrawn.resolve(round, id, ifMatch, body.resolution());
    }
}
