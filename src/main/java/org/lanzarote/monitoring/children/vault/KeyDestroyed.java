package org.lanzarote.monitoring.children.vault;

import java.util.UUID;

/** The record's key is destroyed, and what it sealed is gone for good. */
public class KeyDestroyed extends RuntimeException {

    KeyDestroyed(UUID record) {
        super("The key of record %s is destroyed".formatted(record));
    }
}
