package org.lanzarote.monitoring.analysis.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows what was taken away of findings and the report. */
@Path("/rounds/{round}/report/withdrawn-parts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wordings and leases")
@Trailed
@Transactional
class WithdrawnPartResource {

    private final WithdrawnPartQueries queries;
    private final RoundRepository rounds;
    private final Citations citations;
    private final Disclosure disclosure;

    WithdrawnPartResource(
            WithdrawnPartQueries queries, RoundRepository rounds, Citations citations, Disclosure disclosure) {
        this.queries = queries;
        this.rounds = rounds;
        this.citations = citations;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List what was taken away of findings and the report, with the reasons",
            description = "In the order in which it was taken away.")
    public Page<WithdrawnPartView> listWithdrawnParts(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.withdrawn(round, page.afterId(), page.fetch());
        var shown = Page.of(rows, page, WithdrawnPartRow::id);
        var readings = citations.read(shown.items().stream()
                .map(WithdrawnPartRow::text)
                .flatMap(Stream::ofNullable)
                .toList());
        return shown.map(row -> WithdrawnPartView.of(row, readings));
    }
}
