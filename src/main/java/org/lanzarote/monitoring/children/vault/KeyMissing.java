package org.lanzarote.monitoring.children.vault;

import java.util.UUID;

/** The store of keys never had the record's key, or lost it: a fault of the installation. */
public class KeyMissing extends RuntimeException {

    KeyMissing(UUID record) {
        super("The store of keys has none for record %s".formatted(record));
    }
}
