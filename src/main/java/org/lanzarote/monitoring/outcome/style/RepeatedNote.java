package org.lanzarote.monitoring.outcome.style;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note prints that says what one before has said. */
@Schema(
        description =
                "What a note prints of a document or an explanation that a note before has said. WORDS: the same again."
                        + " NUMBER: the number of that note")
public enum RepeatedNote {
    WORDS,
    NUMBER
}
