package org.lanzarote.monitoring.replies.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.publication.TakeDownQueries.TakeDownHead;

/** Shows the Secretariat what was taken down of a reply, by whom and why. */
@Path("/rounds/{round}/replies/{party}/take-downs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published replies")
@Trailed
@Transactional
class TakeDownResource {

    private final PublishingQueries replies;
    private final TakeDownQueries queries;
    private final Disclosure disclosure;

    TakeDownResource(PublishingQueries replies, TakeDownQueries queries, Disclosure disclosure) {
        this.replies = replies;
        this.queries = queries;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "List what was taken down of a published reply, the first take-down first")
    public Page<TakeDownRow> listTakeDowns(
            @RestPath int round, @RestPath String party, @BeanParam @Valid PageQuery page) {
        var reply = replies.reply(round, party).orElseThrow(NotFound.of("reply of", party));
        disclosure.restricted(true);
        var heads = queries.takeDowns(reply.id(), page.afterNumber(), page.fetch());
        var numbers = heads.stream().map(TakeDownHead::number).toList();
        var passages = queries.passages(reply.id(), numbers);
        return Page.of(heads, page, TakeDownHead::number).map(head -> head.with(passages));
    }
}
