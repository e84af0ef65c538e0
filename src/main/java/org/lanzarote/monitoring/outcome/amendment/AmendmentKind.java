package org.lanzarote.monitoring.outcome.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of amendments. */
@Schema(
        description =
                "REPLACE: the text is to read otherwise. INSERT_AFTER: a paragraph is to follow the paragraph. DELETE: the"
                        + " paragraph or recommendation goes")
enum AmendmentKind {
    REPLACE,
    INSERT_AFTER,
    DELETE
}
