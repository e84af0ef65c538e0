package org.lanzarote.monitoring.children.vault;

import java.util.UUID;

/** Thrown when the store of keys never had a record's key, or lost it: a fault of the installation. */
public class KeyMissing extends RuntimeException {

    KeyMissing(UUID record) {
        super("The store of keys has none for record %s".formatted(record));
    }
}
