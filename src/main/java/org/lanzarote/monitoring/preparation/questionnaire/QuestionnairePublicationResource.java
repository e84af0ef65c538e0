package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Adopts and publishes a version of the questionnaire, which never changes once it is published. */
@Path("/rounds/{round}/questionnaire/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaire")
@Trailed
@Transactional
class QuestionnairePublicationResource {

    private final QuestionnaireDrafting drafting;
    private final Clock clock;

    QuestionnairePublicationResource(QuestionnaireDrafting drafting, Clock clock) {
        this.drafting = drafting;
        this.clock = clock;
    }

    @PUT
    @Path("/adoption")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Record the Committee's decision on a draft",
            description = "If-Match takes the version's tag.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> adoptQuestionnaire(
            @RestPath int round,
            @RestPath int version,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Adoption body) {
        var draft = drafting.require(round, version, ifMatch);
        drafting.edit(draft, EditKind.ADOPTED, found -> found.adopt(body));
        return EntityTag.of(draft.version).alone();
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish an adopted draft of the questionnaire, for good",
            description = "Every wording needs a current translation. If-Match takes the version's tag."
                    + QuestionnaireDraftResource.WHILE_ANSWERED)
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishQuestionnaire(
            @RestPath int round, @RestPath int version, @BeanParam Precondition ifMatch) {
        var draft = drafting.require(round, version, ifMatch);
        drafting.edit(draft, EditKind.PUBLISHED, found -> found.publish(clock.instant()));
        return EntityTag.of(draft.version).alone();
    }
}
