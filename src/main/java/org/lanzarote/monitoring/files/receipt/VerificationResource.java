package org.lanzarote.monitoring.files.receipt;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Verifies receipts. */
@Path("/receipts/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
@Trailed(changes = false)
@Transactional
class VerificationResource {

    private final Map<Receipt.SubmissionKind, KeptSubmissions> submissions;
    private final ReceiptVerification verification;
    private final Disclosure disclosure;

    VerificationResource(
            @All List<KeptSubmissions> submissions, ReceiptVerification verification, Disclosure disclosure) {
        this.submissions = submissions.stream().collect(toMap(KeptSubmissions::kind, kept -> kept));
        this.verification = verification;
        this.disclosure = disclosure;
    }

    @POST
    @RolesAllowed({Role.FOCAL_POINT, Role.STAKEHOLDER, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Verify a receipt",
            description = "Send the receipt as it was given. All digests are computed anew from the stored "
                    + "submission, also those of attachments, and nothing is changed. A receipt of another "
                    + "Party is unknown to a focal point, one of a stakeholder to everybody but its "
                    + "organisation and the Secretariat.")
    public VerificationResult verifyReceipt(@Valid @NotNull Receipt body) {
        var found = Optional.ofNullable(submissions.get(body.kind())).flatMap(kept -> kept.of(body));
        disclosure.restricted(found.isPresent());
        return found.map(kept -> VerificationResult.of(verification.differences(body, kept), kept.supersededBy()))
                .orElse(VerificationResult.UNKNOWN);
    }
}
