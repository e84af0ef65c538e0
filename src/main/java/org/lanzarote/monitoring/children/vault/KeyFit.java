package org.lanzarote.monitoring.children.vault;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;

/**
 * Stops the start when the configured key does not open the existing data keys; otherwise new keys would be made that
 * do not fit the old ones.
 */
@Singleton
class KeyFit {

    private final DataKeys keys;
    private final KeyEncryption encryption;

    KeyFit(DataKeys keys, KeyEncryption encryption) {
        this.keys = keys;
        this.encryption = encryption;
    }

    void check(@Observes StartupEvent start) {
        keys.latest().ifPresent(this::open);
    }

    private void open(DataKey key) {
        try {
            encryption.unwrap(key.record(), key.wrapped());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "vault.key-file is not the key with which those in the store of keys were encrypted, nor is the next or the former",
                    e);
        }
    }
}
