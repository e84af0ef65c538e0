package org.lanzarote.monitoring.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The choice of a yes-or-no question. */
@Schema(description = "The choice of a yes-or-no question")
enum YesNo {
    YES,
    NO
}
