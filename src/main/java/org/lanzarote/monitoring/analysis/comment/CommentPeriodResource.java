package org.lanzarote.monitoring.analysis.comment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Opens findings to the Party that they are about, and shows what lies open. */
@Path("/rounds/{round}/comment-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments of Parties")
@Trailed
@Transactional
class CommentPeriodResource {

    private final CommentOpening opening;
    private final CommentPeriodRepository periods;
    private final CommentPeriodQueries queries;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    CommentPeriodResource(
            CommentOpening opening,
            CommentPeriodRepository periods,
            CommentPeriodQueries queries,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.opening = opening;
        this.periods = periods;
        this.queries = queries;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Open findings to the Party that they are about, for comment",
            description =
                    "Each lies open in the wording that it has now, which is proposed or agreed; what is revised later is not"
                            + " shown. Possible until the report is adopted.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> openComments(@RestPath int round, @Valid @NotNull OpenComments body) {
        var opened = opening.open(round, body);
        return Created.at("/rounds/" + round + "/comment-periods", opened.id, opened.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "List the comment periods of a round, as they were opened",
            description =
                    "The Secretariat, the Committee and rapporteurs see those of every Party, a focal point those of its"
                            + " own, a delegate those in which a finding is on its questions.")
    public Page<CommentPeriodRow> listCommentPeriods(
            @RestPath int round, @BeanParam CommentFilters filter, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.periods(round, filter, CommentReader.of(caller), page);
        return Page.of(rows, page, CommentPeriodRow::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "Read a comment period: its limit, how far it has come and what may be done")
    public RestResponse<CommentPeriodView> getCommentPeriod(@RestPath int round, @RestPath UUID id) {
        disclosure.restricted(true);
        var row = periods.row(round, id);
        return row.tag().on(row.with(queries.extensions(id), clock.instant(), caller));
    }
}
