package org.lanzarote.monitoring.outcome.addressing;

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
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.Separator;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Proposes addressees of a recommendation from findings, and records who confirmed them. */
@Path("/rounds/{round}/report/recommendations/{code}/proposed-addressees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
@Trailed
@Transactional
class ProposedAddresseesResource {

    private final ProposedAddressees addressees;
    private final AddresseeConfirmationRepository confirmations;
    private final ReportRepository reports;
    private final GroundCheck check;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ProposedAddresseesResource(
            ProposedAddressees addressees,
            AddresseeConfirmationRepository confirmations,
            ReportRepository reports,
            GroundCheck check,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.addressees = addressees;
        this.confirmations = confirmations;
        this.reports = reports;
        this.check = check;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read whom findings propose to address in a recommendation",
            description =
                    "A finding of one of the natures, with one of the codes, on one of the questions, proposes its Party."
                            + " Where codes alone are asked for, its nature does not matter. Nothing follows by itself: the addressee is revised with the recommendation, and confirmed here. The ETag is the"
                            + " recommendation's.")
    public RestResponse<ProposedAddresseesView> getProposedAddressees(
            @RestPath int round,
            @RestPath String code,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            name = "nature",
                            in = ParameterIn.QUERY,
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            description = "Natures of the findings; where neither natures nor codes are asked for:"
                                    + " those of the last confirmation, or GAP")
                    List<FindingNature> nature,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            name = "coded",
                            in = ParameterIn.QUERY,
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            description = "Codes of the codebook, of which a finding carries one")
                    List<String> coded,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            name = "question",
                            in = ParameterIn.QUERY,
                            style = ParameterStyle.FORM,
                            explode = Explode.FALSE,
                            description =
                                    "Numbers of their questions, which include their sub-questions; absent: those of the last"
                                            + " confirmation, or of the findings that bear on the recommendation")
                    List<String> question) {
        reports.requireVisible(round);
        disclosure.restricted(true);
        var recommendation = addressees.require(round, code);
        check.asked(round, question, coded);
        return recommendation.tag().on(addressees.show(round, code, recommendation, nature, coded, question));
    }

    @POST
    @Path("/confirm")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Confirm whom a recommendation addresses",
            description =
                    "The addressee is recorded as it is, beside the Parties that findings propose; where it is not"
                            + " these by name, with a reason. Possible until the report is adopted. If-Match takes the"
                            + " recommendation's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmAddressees(
            @RestPath int round,
            @RestPath String code,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ConfirmAddressees body) {
        reports.requireDraft(round);
        var recommendation = addressees.require(round, code);
        ifMatch.require(recommendation.tag());
        check.body(round, body);
        var ground = body.ground();
        var proposal = addressees.propose(round, recommendation, ground);
        confirmations.keep(new AddresseeConfirmation(
                confirmations.recommendation(recommendation.id()),
                ground,
                proposal,
                body.reason(),
                caller.name(),
                clock.instant()));
        return addressees.require(round, code).tag().alone();
    }
}
