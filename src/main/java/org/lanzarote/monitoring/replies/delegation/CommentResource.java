package org.lanzarote.monitoring.replies.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * Comments that a focal point and its delegates exchange on the questions of their reply; kept, and shown to nobody
 * else.
 */
@Path("/rounds/{round}/replies/{party}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
@Trailed
@Transactional
class CommentResource {

    private final EntityManager em;
    private final CommentQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    CommentResource(EntityManager em, CommentQueries queries, Disclosure disclosure, Caller caller, Clock clock) {
        this.em = em;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Comment on a question, inside the Party",
            description = "Only the focal point and delegates who have the question read the comment. It is not "
                    + "part of the reply, never changes, and is kept; to correct it, write another comment.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> writeComment(
            @RestPath int round, @RestPath String party, @Valid @NotNull WriteComment body) {
        var reply = requireReply(round, party);
        var violations = new Violations();
        violations.require(
                queries.has(round, party, caller.answersFor(), caller.delegate(), body.question()) > 0,
                "/question",
                DelegationMessage.QUESTION_NOT_YOURS.with(body.question()));
        violations.orThrow(DelegationMessage.COMMENT_UNFIT);
        var comment = new InternalComment(reply, body.question(), body.text(), caller.name(), clock.instant());
        em.persist(comment);
        return Created.at("/rounds/%d/replies/%s/comments".formatted(round, party), comment.id, 0);
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "List the comments inside the Party, oldest first",
            description = "A delegate sees the comments on its questions.")
    public Page<CommentRow> listComments(
            @RestPath int round,
            @RestPath String party,
            @BeanParam CommentFilter filter,
            @BeanParam @Valid PageQuery page) {
        requireReply(round, party);
        disclosure.restricted(true);
        var rows = queries.comments(round, party, filter, caller, page);
        return Page.of(rows, page, CommentRow::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "Read one comment inside the Party")
    public CommentRow getComment(@RestPath int round, @RestPath String party, @RestPath UUID id) {
        disclosure.restricted(true);
        return queries.comment(round, party, caller.answersFor(), caller.delegate(), id)
                .orElseThrow(NotFound.of("comment", id));
    }

    private Reply requireReply(int round, String party) {
        return queries.reply(round, party, caller.answersFor(), caller.delegate())
                .orElseThrow(NotFound.of("reply of", party));
    }
}
