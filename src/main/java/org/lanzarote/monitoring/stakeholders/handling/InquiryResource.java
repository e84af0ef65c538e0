package org.lanzarote.monitoring.stakeholders.handling;

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
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Asks an organisation about its submission and takes its answer; nobody else reads them. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/inquiries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling of submissions")
@Trailed
@Transactional
class InquiryResource {

    private final StakeholderSubmissionRepository submissions;
    private final InquiryQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    InquiryResource(
            StakeholderSubmissionRepository submissions,
            InquiryQueries queries,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Ask an organisation about what it submitted",
            description = "The organisation answers once; for more, ask again. The submission itself does not change.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> askInquiry(@RestPath int round, @RestPath UUID id, @Valid @NotNull AskInquiry body) {
        var asked = new Inquiry(submissions.require(round, id), body, caller.name(), clock.instant());
        submissions.getEntityManager().persist(asked);
        submissions.flush();
        return Created.at(asked.submission.address() + "/inquiries", asked.id, asked.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.STAKEHOLDER})
    @Operation(summary = "List what was asked about a submission, oldest first")
    public Page<InquiryView> listInquiries(@RestPath int round, @RestPath UUID id, @BeanParam @Valid PageQuery page) {
        if (queries.submissions(round, id, caller.submitsFor(), caller.isSecretariat()) == 0) {
            throw NotFound.of("stakeholder submission", id).get();
        }
        disclosure.restricted(true);
        var rows = queries.inquiries(round, id, caller, page);
        return Page.of(rows, page, InquiryView::id).map(row -> row.to(caller));
    }

    @GET
    @Path("/{inquiry}")
    @RolesAllowed({Role.SECRETARIAT, Role.STAKEHOLDER})
    @Operation(summary = "Read what was asked, and the answer")
    public RestResponse<InquiryView> getInquiry(@RestPath int round, @RestPath UUID id, @RestPath UUID inquiry) {
        var view = queries.inquiry(round, id, caller.submitsFor(), caller.isSecretariat(), inquiry)
                .orElseThrow(NotFound.of("inquiry", inquiry));
        disclosure.restricted(true);
        return EntityTag.of(view.version()).on(view.to(caller));
    }

    @POST
    @Path("/{inquiry}/answer")
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(summary = "Answer what the Secretariat asked", description = "If-Match takes the inquiry's tag.")
    @APIResponse(responseCode = "204", description = "Answered")
    public RestResponse<Void> answerInquiry(
            @RestPath int round,
            @RestPath UUID id,
            @RestPath UUID inquiry,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull AnswerInquiry body) {
        var asked = queries.own(round, id, caller.submitsFor(), inquiry).orElseThrow(NotFound.of("inquiry", inquiry));
        ifMatch.require(asked.version);
        asked.answer(body.text(), caller.name(), clock.instant());
        submissions.flush();
        return EntityTag.of(asked.version).alone();
    }
}
