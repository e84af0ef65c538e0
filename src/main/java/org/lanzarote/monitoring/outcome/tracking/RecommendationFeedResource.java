package org.lanzarote.monitoring.outcome.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The recommendations of all published reports, for those who track them. */
@Path("/recommendations")
@Produces({MediaType.APPLICATION_JSON, LinkedData.JSON_LD})
@Tag(name = "Tracking")
@Trailed
@Transactional
class RecommendationFeedResource {

    private final TrackingQueries queries;
    private final TrackedReading reading;

    RecommendationFeedResource(TrackingQueries queries, TrackedReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @GET
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(
            summary = "Follow the recommendations of all published reports, in the order of their changes",
            description =
                    "An entry comes when its report is published, and again, with a greater change, when a corrigendum, a"
                            + " take-down or a confirmed translation changes it. Read to the end, keep the change of the last entry,"
                            + " and ask for what came after it; If-None-Match tells for nothing that there is nothing new. As JSON-LD"
                            + " the entries are linked data.")
    public Page<TrackedRecommendation> listRecommendationChanges(
            @BeanParam @Valid TrackedFilter filter, @BeanParam @Valid PageQuery page) {
        var rows = queries.changes(filter, page);
        if (rows.isEmpty()) {
            var filters = new ClosedFilters();
            filter.round().forEach(one -> filters.check("round", one.toString(), queries::rounds));
            filter.party().forEach(one -> filters.check("party", one, queries::parties));
            filter.theme().forEach(one -> filters.check("theme", one, queries::themes));
            filter.urgency().forEach(one -> filters.check("urgency", one, queries::terms));
            filters.orThrow();
        }
        var shown = Page.of(rows, page, TrackedRow::changePlace);
        return shown.map(reading.tell(shown.items()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a recommendation of a published report at the address that it has for good",
            description = "As JSON, or as linked data.")
    public TrackedRecommendation getPublicRecommendation(@RestPath UUID id) {
        var row = queries.one(id).orElseThrow(NotFound.of("recommendation", id));
        return reading.tell(List.of(row)).apply(row);
    }

    @GET
    @Path("/vocabulary")
    @Produces(LinkedData.JSON_LD)
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the vocabulary of the linked data on recommendations",
            description = "Its context, the three classes of addressees and the kinds of legal sources (SKOS).")
    public LinkedData getRecommendationVocabulary() {
        return LinkedVocabulary.document();
    }
}
