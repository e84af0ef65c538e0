package org.lanzarote.monitoring.outcome.translation;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** A text as a document says it; writtenIn tells the language of its words where it is not the document's. */
public record WordedText(
        CurrentText original,
        CurrentText shown,
        @Nullable String lead,
        @Nullable Language writtenIn) {}
