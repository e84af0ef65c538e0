package org.lanzarote.monitoring.outcome.amendment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an amendment. */
@Schema(
        description =
                "What you may do with it now. REVISE: word it anew, its delegation, until the closing. WITHDRAW: its delegation,"
                        + " until it is decided on. SUPPORT: another delegation, until the closing. LEAVE: who supports it. DECIDE: the"
                        + " Secretariat, after the closing, until it is merged")
enum AmendmentAction {
    REVISE,
    WITHDRAW,
    SUPPORT,
    LEAVE,
    DECIDE;

    static List<AmendmentAction> permitted(FetchedAmendment amendment, Instant now, Caller caller) {
        return Stream.of(values())
                .filter(action -> action.fits(amendment, now, caller))
                .toList();
    }

    private boolean fits(FetchedAmendment amendment, Instant now, Caller caller) {
        if (this == DECIDE) {
            return caller.isSecretariat() && amendment.mayBeDecided(now);
        }
        if (caller.sitsFor().isEmpty() || amendment.state() != AmendmentState.OPEN) {
            return false;
        }
        boolean own = caller.sitsFor().equals(amendment.delegation());
        boolean supports = amendment.supportedBy().contains(caller.sitsFor());
        return switch (this) {
            case REVISE -> own && amendment.mayBeRevised(now);
            case WITHDRAW -> own;
            case SUPPORT -> !own && !supports && amendment.mayBeRevised(now);
            case LEAVE -> supports;
            case DECIDE -> false;
        };
    }
}
