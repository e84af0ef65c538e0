package org.lanzarote.monitoring.children.intake;

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
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.children.session.ChildContribution;
import org.lanzarote.monitoring.children.session.ChildContributionRepository;
import org.lanzarote.monitoring.children.session.ChildContributionView;
import org.lanzarote.monitoring.children.session.ChildQueries;
import org.lanzarote.monitoring.children.session.CorrectSession;
import org.lanzarote.monitoring.children.session.CountedSessions;
import org.lanzarote.monitoring.children.session.ReportSession;
import org.lanzarote.monitoring.children.statement.ChildStatement;
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
import org.lanzarote.monitoring.platform.trail.ReadingPurpose;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Sessions with children: reported by facilitators, read by their own organisation and the safeguarding officer. */
@Path("/rounds/{round}/child-contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Child participation")
@Trailed
@Transactional
class ChildContributionResource {

    private final ChildContributionRepository contributions;
    private final ChildQueries queries;
    private final StatementIntake intake;
    private final CountedSessions counted;
    private final SessionActions actions;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ChildContributionResource(
            ChildContributionRepository contributions,
            ChildQueries queries,
            StatementIntake intake,
            CountedSessions counted,
            SessionActions actions,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.contributions = contributions;
        this.queries = queries;
        this.intake = intake;
        this.counted = counted;
        this.actions = actions;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FACILITATOR)
    @Operation(
            summary = "Report a session held with a group of children",
            description = "The report has facts on the group, what its children said, and nothing that identifies "
                    + "anybody. Each text is screened. One that identifies somebody is refused (the problem "
                    + "identifying-text). One that may is asked about: reword its pieces, or confirm each in "
                    + "`namesNobody` (the problem perhaps-identifying-text). Before that nothing of the report "
                    + "is stored. Texts are kept encrypted. What discloses abuse, as you say or the screen suspects, goes to the safeguarding officer "
                    + "alone; the answer then has a `notice` of what to do now.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> reportChildContribution(@RestPath int round, @Valid @NotNull ReportSession body) {
        var organisation = caller.requireOrganisation();
        var found = rounds.require(round);
        found.requireLaunched();
        var roster = rounds.rosterParties(round, Set.of(body.party()));
        var contribution = new ChildContribution(found, body, roster, organisation, clock.instant());
        contributions.persist(contribution);
        var statements = intake.takeAll(contribution, body.told(), clock.instant());
        contributions.flush();
        var path = "/rounds/%d/child-contributions/%s".formatted(round, contribution.id());
        var location =
                statements.stream().anyMatch(ChildStatement::isDisclosed) ? ReferralNotice.of(path) : URI.create(path);
        return Created.at(location, contribution.id().toString(), EntityTag.of(contribution.version()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.FACILITATOR)
    @Operation(
            summary = "Correct the facts on a session of your organisation",
            description = "All facts on the group are sent again. It is possible until figures are released after the"
                    + " report, which count the session. What children said is not touched.")
    @APIResponse(responseCode = "204", description = "Corrected")
    public RestResponse<Void> correctChildContribution(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull CorrectSession body) {
        var contribution = contributions.requireOwn(round, id);
        ifMatch.require(contribution.version());
        rounds.requireToCount(round);
        contribution.correct(body, rounds.rosterParties(round, Set.of(body.party())), counted, clock.instant());
        contributions.flush();
        return EntityTag.of(contribution.version()).alone();
    }

    @GET
    @RolesAllowed({Role.FACILITATOR, Role.SAFEGUARDING_OFFICER})
    @Operation(
            summary = "List the sessions held with children, in the order they were reported",
            description = "A facilitator sees the sessions of its own organisation; the safeguarding officer sees "
                    + "all, for a stated purpose.")
    public Page<ChildContributionView> listChildContributions(
            @RestPath int round, @BeanParam ReadingPurpose purpose, @BeanParam @Valid PageQuery page) {
        disclosure.restrictedFor(purpose.stated(caller.isSafeguardingOfficer()));
        rounds.require(round);
        var rows = queries.contributions(
                round, page.afterId(), caller.reportsFor(), caller.isSafeguardingOfficer(), page.fetch());
        return Page.of(rows, page, ChildContributionView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FACILITATOR, Role.SAFEGUARDING_OFFICER})
    @Operation(summary = "Read a session held with children")
    public RestResponse<ChildContributionView> getChildContribution(
            @RestPath int round, @RestPath UUID id, @BeanParam ReadingPurpose purpose) {
        disclosure.restrictedFor(purpose.stated(caller.isSafeguardingOfficer()));
        var view = queries.contribution(round, id, caller.reportsFor(), caller.isSafeguardingOfficer())
                .orElseThrow(NotFound.of("child contribution", id));
        return EntityTag.of(view.version()).on(view.permitting(actions.permitted(round, id, view.reportedAt())));
    }
}
