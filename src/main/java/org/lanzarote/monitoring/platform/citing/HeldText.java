package org.lanzarote.monitoring.platform.citing;

import java.util.UUID;

/** A text with citations, and the key of the record that holds it now. */
public record HeldText(UUID text, String key, boolean published) {

    public CitingRecord by(CitingKind kind) {
        return new CitingRecord(text, kind, key, published);
    }
}
