package org.lanzarote.monitoring.platform.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text that stayed, came or went. */
public record DiffPiece(
        DiffKind kind,

        @Schema(description = "Its words, with the spaces between them")
        String text) {}
