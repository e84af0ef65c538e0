package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.ReplySchema;

/** Gives the JSON Schema of a version of the questionnaire, with which replies are checked offline. */
@Path("/rounds/{round}/questionnaire/versions/{version}/schema")
@Produces("application/schema+json")
@Tag(name = "Questionnaire")
@Trailed
@Transactional
class ReplySchemaResource {

    private final QuestionnaireReading reading;

    ReplySchemaResource(QuestionnaireReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the JSON Schema of a complete reply to a version",
            description = "Draft 2020-12. It accepts the document of getAnswers and saveAnswers when every answer fits"
                    + " its question, nothing that is required is missing and no question is answered that is not shown."
                    + " It does not tell what texts may not hold: see SaveAnswer.text.")
    public RestResponse<JsonNode> getReplySchema(
            @RestPath int round,
            @RestPath int version,
            @Parameter(description = "Who replies; absent: STATE") @RestQuery @DefaultValue("STATE")
                    Audience audience) {
        var row = reading.row(round, version);
        var items = Items.of(reading.whole(row, audience).questions());
        var title = row.title().in(row.authentic(), row.authentic());
        var id = "/rounds/%d/questionnaire/versions/%d/schema".formatted(round, version)
                + (audience == Audience.STATE ? "" : "?audience=" + audience);
        return row.tag().on(new ReplySchema(items, row.authentic()).of(id, title, version));
    }
}
