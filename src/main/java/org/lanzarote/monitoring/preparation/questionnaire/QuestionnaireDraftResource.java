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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Drafts versions of the questionnaire. */
@Path("/rounds/{round}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaire")
@Trailed
@Transactional
class QuestionnaireDraftResource {

    static final String WHILE_ANSWERED = " After launch it may add optional questions to the version in force and"
            + " correct wordings; a change that would break answers is refused.";

    private final QuestionnaireDrafting drafting;
    private final QuestionnaireReading reading;

    QuestionnaireDraftResource(QuestionnaireDrafting drafting, QuestionnaireReading reading) {
        this.drafting = drafting;
        this.reading = reading;
    }

    @POST
    @Path("/versions")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Draft a new version of the questionnaire",
            description = "Every violation is reported at once." + WHILE_ANSWERED)
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> draftQuestionnaire(@RestPath int round, @Valid @NotNull DraftQuestionnaire body) {
        return created(round, drafting.begin(round, body, EditKind.DRAFTED));
    }

    @POST
    @Path("/copies")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Draft a new version as a copy of another, also of another round",
            description = "The adoption of the other version is not copied." + WHILE_ANSWERED)
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> copyQuestionnaire(@RestPath int round, @Valid @NotNull CopyQuestionnaire body) {
        var other = reading.whole(reading.row(body.round(), body.version()), null);
        return created(round, drafting.begin(round, other, EditKind.COPIED));
    }

    @PUT
    @Path("/versions/{version}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Replace a draft of the questionnaire as a whole",
            description = "The record of adoption is removed, since another text was adopted. A translation that stays"
                    + " while the authentic wording changes is marked STALE." + WHILE_ANSWERED)
    @APIResponse(responseCode = "204", description = "Replaced")
    public RestResponse<Void> redraftQuestionnaire(
            @RestPath int round,
            @RestPath int version,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftQuestionnaire body) {
        body.check();
        var draft = drafting.require(round, version, ifMatch);
        drafting.edit(draft, EditKind.REDRAFTED, found -> found.redraft(body));
        return EntityTag.of(draft.version).alone();
    }

    @POST
    @Path("/versions/{version}/confirm-translations")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Confirm stale translations as current", description = "If-Match takes the version's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmTranslations(
            @RestPath int round,
            @RestPath int version,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ConfirmTranslations body) {
        var draft = drafting.require(round, version, ifMatch);
        body.check(draft.draft());
        drafting.edit(draft, EditKind.TRANSLATION_CONFIRMED, found -> found.confirm(Set.copyOf(body.places())));
        return EntityTag.of(draft.version).alone();
    }

    private static RestResponse<Created> created(int round, Questionnaire draft) {
        return Created.at("/rounds/" + round + "/questionnaire/versions", draft.number, draft.version);
    }
}
