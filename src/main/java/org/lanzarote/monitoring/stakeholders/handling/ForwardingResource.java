package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.copy.ForwardSubmission;
import org.lanzarote.monitoring.stakeholders.copy.SubmissionCopying;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Forwards submissions to the Parties concerned. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/forwardings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forwarded submissions")
@Trailed
@Transactional
class ForwardingResource {

    private final StakeholderSubmissionRepository submissions;
    private final SubmissionCopying copying;
    private final Events events;

    ForwardingResource(StakeholderSubmissionRepository submissions, SubmissionCopying copying, Events events) {
        this.events = events;
        this.submissions = submissions;
        this.copying = copying;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Forward to a Party the parts of an accepted submission that concern it",
            description = "The Party's focal point reads a copy: the comments on that Party and the organisation's "
                    + "own answers that are named here, without withheld passages and, where anonymity is "
                    + "granted, without a name. What the published copy leaves out is withheld here, too. The copy never"
                    + " changes; a submission is forwarded to each Party once.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> forwardStakeholderSubmission(
            @RestPath int round, @RestPath UUID id, @Valid @NotNull ForwardSubmission body) {
        var submission = submissions.require(round, id);
        submission.requireAccepted();
        var copy = copying.forward(submission, body);
        submissions.flush();
        tell(round, copy.id(), submission.organisation(), body.party());
        return Created.at("/rounds/" + round + "/forwardings", copy.id(), copy.version());
    }

    /** No delegate has the question, since there is none; of an organisation that is not to be named, a time would tell more. */
    private void tell(int round, UUID copy, String organisation, String party) {
        for (var readers : List.of(Readers.ofParty(party, List.of()), Readers.ofOrganisation(organisation))) {
            events.happened(
                    Happened.to(readers, EventType.SUBMISSION_FORWARDED, "/rounds/" + round + "/forwardings/" + copy)
                            .inRound(round)
                            .with("party", party)
                            .onThisDay());
        }
    }
}
