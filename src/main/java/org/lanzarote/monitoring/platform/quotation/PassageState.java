package org.lanzarote.monitoring.platform.quotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of quoted words in a later state of their source. */
@Schema(
        description =
                "What became of the quoted words, or of the whole answer where none are quoted, in the last submission."
                        + " SAME: they stand in the same place. MOVED: the same words stand once elsewhere in the answer, in the same"
                        + " sentence. AMBIGUOUS: they stand in several places, and what stands around them does not decide, or in a"
                        + " sentence that reads otherwise. GONE: they stand there no more")
public enum PassageState {
    SAME,
    MOVED,
    AMBIGUOUS,
    GONE;

    /** Whether the place of the words is known. */
    public boolean isFollowed() {
        return this == SAME || this == MOVED;
    }
}
