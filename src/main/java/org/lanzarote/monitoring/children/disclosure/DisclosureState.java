package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a disclosure is handled. */
@Schema(
        description =
                "OPEN: to be handled. CLOSED: handled, and erased when it is due. DISMISSED: it was none, and is a"
                        + " statement again. ERASED: its text is gone for good, this record is left")
enum DisclosureState {
    OPEN,
    CLOSED,
    DISMISSED,
    ERASED
}
