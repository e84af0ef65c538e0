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
import org.lanzarote.monitoring.platform.trail.Trailed;

/**
 * Verifies receipts, and tells nothing but whether one is intact to whoever has it. The trail has no entry of it: the
 * address names no record, so an entry could not leave out whose a submission is that must not be named.
 */
@Path("/receipts/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
@Trailed(changes = false)
@Transactional
class VerificationResource {

    private final Map<Receipt.SubmissionKind, KeptSubmissions> submissions;
    private final ReceiptVerification verification;

    VerificationResource(@All List<KeptSubmissions> submissions, ReceiptVerification verification) {
        this.submissions = submissions.stream().collect(toMap(KeptSubmissions::kind, kept -> kept));
        this.verification = verification;
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
        return found.map(kept -> VerificationResult.of(verification.differences(body, kept), kept.supersededBy()))
                .orElse(VerificationResult.UNKNOWN);
    }
}
