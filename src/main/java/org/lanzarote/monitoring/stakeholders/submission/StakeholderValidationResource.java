package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Checks a stakeholder's draft as a submission would, without submitting it. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/validation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder submissions")
@Trailed
@Transactional
class StakeholderValidationResource {

    private final StakeholderSubmissionRepository submissions;
    private final StakeholderTexts texts;
    private final DraftChecking checking;
    private final OwnNames names;
    private final Disclosure disclosure;
    private final AskedLanguage language;

    StakeholderValidationResource(
            StakeholderSubmissionRepository submissions,
            StakeholderTexts texts,
            DraftChecking checking,
            OwnNames names,
            Disclosure disclosure,
            AskedLanguage language) {
        this.submissions = submissions;
        this.texts = texts;
        this.checking = checking;
        this.names = names;
        this.disclosure = disclosure;
        this.language = language;
    }

    @GET
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Check the draft as a submission would",
            description = "Nothing changes. submitStakeholderSubmission refuses for every ERROR reported here, and "
                    + "for no other. Questions may stay open; those that are answered must be answered in full. Where you asked"
                    + " not to be named, a WARNING tells each text and each file that names you. Told in English, or in French by"
                    + " Accept-Language.")
    public SubmissionValidation validateStakeholderSubmission(@RestPath int round, @RestPath UUID id) {
        var draft = submissions.requireOwn(round, id);
        draft.requireDraft();
        disclosure.restricted(true);
        var check = checking.ofKept(round, draft);
        var named = names.in(draft, check.draft().texts());
        return SubmissionValidation.of(draft.version, check, texts.comments(id), named, language.told());
    }
}
