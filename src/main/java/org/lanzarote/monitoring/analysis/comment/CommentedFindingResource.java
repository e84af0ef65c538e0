package org.lanzarote.monitoring.analysis.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the findings that lie open, takes what their Party says to each, and what is answered. */
@Path("/rounds/{round}/comment-periods/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments of Parties")
@Trailed
@Transactional
class CommentedFindingResource {

    private final CommentPeriodRepository periods;
    private final CommentPeriodQueries queries;
    private final CommentWriting writing;
    private final CommentReading reading;
    private final Caller caller;

    CommentedFindingResource(
            CommentPeriodRepository periods,
            CommentPeriodQueries queries,
            CommentWriting writing,
            CommentReading reading,
            Caller caller) {
        this.periods = periods;
        this.queries = queries;
        this.writing = writing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Read the findings that lie open to a Party, in the order of the questionnaire",
            description = "A delegate reads those on its questions. A source that the reader cannot read stands as"
                    + " `unpublished`.")
    public Page<CommentedFindingView> listCommentedFindings(
            @RestPath int round, @RestPath UUID id, @BeanParam @Valid PageQuery page) {
        var fetched = queries.findings(round, id, CommentReader.of(caller), page);
        if (fetched.isEmpty()) { // a period that the caller reads has findings, if only before this page
            periods.row(round, id);
        }
        var rows = Page.of(fetched, page, CommentedRow::place);
        return rows.map(reading.tell(round, rows.items()));
    }

    @GET
    @Path("/{place}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "Read a finding that lies open to a Party, with the comment and its answer")
    public RestResponse<CommentedFindingView> getCommentedFinding(
            @RestPath int round, @RestPath UUID id, @RestPath int place) {
        return shown(round, id, place);
    }

    @PUT
    @Path("/{place}/comment")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Save what your Party says to a finding",
            description =
                    "It stays inside your Party until it is sent, and is changed by saving it again. A delegate says"
                            + " something on its questions until it hands them back. Possible after the time limit too.")
    public RestResponse<CommentedFindingView> saveComment(
            @RestPath int round,
            @RestPath UUID id,
            @RestPath int place,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SaveComment body) {
        writing.say(round, id, place, ifMatch, body);
        return shown(round, id, place);
    }

    @PUT
    @Path("/{place}/answer")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Say what becomes of a comment",
            description =
                    "A comment that is accepted, also in part, needs a finding that was revised since it was opened and"
                            + " is proposed or agreed again, or was withdrawn; the answer keeps its new wording. A rapporteur answers"
                            + " on its questions. The answer is changed by answering again, until the answers are released.")
    public RestResponse<CommentedFindingView> answerComment(
            @RestPath int round,
            @RestPath UUID id,
            @RestPath int place,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull AnswerComment body) {
        writing.answer(round, id, place, ifMatch, body);
        return shown(round, id, place);
    }

    private RestResponse<CommentedFindingView> shown(int round, UUID id, int place) {
        var row = periods.finding(round, id, place);
        return row.tag().on(reading.tell(round, List.of(row)).apply(row));
    }
}
