package org.lanzarote.monitoring.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.seal.Receipt;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** Tells what a receipt is worth. */
@Path("/receipts/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
@Trailed(changes = false)
@Transactional
class VerificationResource {

    private final ReceiptQueries queries;
    private final Verification verification;
    private final Disclosure disclosure;
    private final Caller caller;

    VerificationResource(ReceiptQueries queries, Verification verification, Disclosure disclosure, Caller caller) {
        this.queries = queries;
        this.verification = verification;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Verify a receipt",
            description =
                    "Send the receipt as it was given. The digests are computed anew from what is kept, of the"
                            + " attachments too, and nothing is changed. A receipt of another Party is unknown to a focal point.")
    public VerificationResult verifyReceipt(@Valid @NotNull Receipt body) {
        var kept = body.party() == null
                ? null
                : queries.submission(
                                body.round(),
                                body.party(),
                                body.submission(),
                                caller.answersFor(),
                                caller.overseesReplies())
                        .orElse(null);
        if (kept == null) {
            return VerificationResult.UNKNOWN;
        }
        disclosure.restricted(true);
        return VerificationResult.of(verification.differences(body, kept), kept);
    }
}
