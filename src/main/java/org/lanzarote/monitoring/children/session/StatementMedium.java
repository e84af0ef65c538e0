package org.lanzarote.monitoring.children.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which a child says something. What was drawn or filmed is described in words and never uploaded. */
@Schema(description = "How it was said; a drawing, poster or video is described in words and never uploaded")
public enum StatementMedium {
    MESSAGE,
    DRAWING,
    POSTER,
    VIDEO
}
