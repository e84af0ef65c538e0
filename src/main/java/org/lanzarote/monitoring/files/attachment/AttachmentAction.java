package org.lanzarote.monitoring.files.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on an attachment. */
@Schema(
        description =
                "What you may do with an attachment. WITHDRAW: while what it is attached to is worked on, and names it no"
                        + " more")
public enum AttachmentAction {
    WITHDRAW;

    static List<AttachmentAction> permitted(boolean withdrawable) {
        return withdrawable ? List.of(WITHDRAW) : List.of();
    }
}
