package org.lanzarote.monitoring.replies.replypackage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The manifest of a package: what it holds. It has no time, so that equal replies give equal packages. */
record Manifest(
        int format,
        @NotNull String kind,
        int round,
        @NotNull String party,
        int questionnaireVersion,
        @NotNull String answersSha256,
        @NotNull @Size(max = 1000) List<@Valid @NotNull ListedFile> files) {

    static final String NAME = "manifest.json";
    static final String ANSWERS = "answers.json";
    static final int FORMAT = 1;
    static final String KIND = "STATE_REPLY_DRAFT";
}
