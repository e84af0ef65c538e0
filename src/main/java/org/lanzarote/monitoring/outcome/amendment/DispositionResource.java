package org.lanzarote.monitoring.outcome.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Records what becomes of amendments. */
@Path("/rounds/{round}/report/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@Trailed
@Transactional
class DispositionResource {

    private final ReportRepository reports;
    private final AmendmentRepository amendments;
    private final AmendmentLabels labels;
    private final PresentTexts presentTexts;
    private final Caller caller;
    private final Clock clock;

    DispositionResource(
            ReportRepository reports,
            AmendmentRepository amendments,
            AmendmentLabels labels,
            PresentTexts presentTexts,
            Caller caller,
            Clock clock) {
        this.labels = labels;
        this.presentTexts = presentTexts;
        this.reports = reports;
        this.amendments = amendments;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{amendment}/disposition")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Say what becomes of an amendment",
            description =
                    "After the closing of its draft, and again until it is merged: each decision stays on record with its"
                            + " reason and who made it. A text that is settled on takes the place of what the report reads when you"
                            + " decide, which the amendment shows as `now` where it is not what the draft has.")
    @APIResponse(responseCode = "204", description = "Decided")
    public RestResponse<Void> decideAmendment(
            @RestPath int round,
            @RestPath int amendment,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DecideAmendment body) {
        var report = reports.requireVisible(round);
        report.requireDraft();
        var found = amendments.locked(report, amendments.row(report, amendment), ifMatch);
        var stored = body.stored(labels.stored(found.draft, found.text.kind(), body.text(), "/text"));
        AmendmentWording.checkSettled(found, stored);
        var now = clock.instant();
        found.decide(stored, presentTexts.of(List.of(found.text)).words(found.text), caller.name(), now);
        amendments
                .getEntityManager()
                .persist(found.step(stored.disposition().step, stored.text(), stored.because(), caller.name(), now));
        amendments.flush();
        return amendments.row(report, amendment).tag().alone();
    }
}
