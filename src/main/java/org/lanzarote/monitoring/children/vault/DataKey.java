package org.lanzarote.monitoring.children.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The encrypted data key of a record, or the mark that it was destroyed. */
final class DataKey {

    private final UUID record;
    private final byte @Nullable [] wrapped;

    DataKey(UUID record, byte @Nullable [] wrapped) {
        this.record = record;
        this.wrapped = wrapped;
    }

    UUID record() {
        return record;
    }

    boolean isDestroyed() {
        return wrapped == null;
    }

    byte[] wrapped() {
        if (wrapped == null) {
            throw new KeyDestroyed(record);
        }
        return wrapped;
    }
}
