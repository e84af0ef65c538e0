package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a disclosure's handling. */
@Schema(
        description = "OPEN: to be handled. CLOSED: handled, and erased when it is due. DISMISSED: it was not a "
                + "disclosure, and is a statement again. ERASED: its text is gone for good, and this record is "
                + "left")
enum DisclosureState {
    OPEN,
    CLOSED,
    DISMISSED,
    ERASED
}
