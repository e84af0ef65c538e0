package org.lanzarote.monitoring.children.vault;

import java.util.UUID;

/** Thrown when a record's key is destroyed: what it encrypted is lost for good. */
public class KeyDestroyed extends RuntimeException {

    KeyDestroyed(UUID record) {
        super("The key of record %s is destroyed".formatted(record));
    }
}
