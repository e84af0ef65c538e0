package org.lanzarote.monitoring.replies.replypackage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of loading the package of a reply. */
@Schema(name = "LoadedDossier", description = "Result of loading the package of a reply")
record LoadedReplyPackage(
        @Schema(description = "How many answers were saved") int saved,

        @Schema(description = "How many answers were saved already, word for word")
        int unchanged,

        @Schema(description = "How many files were attached")
        int filesAdded,

        @Schema(description = "How many files the reply had already")
        int filesKnown) {}
