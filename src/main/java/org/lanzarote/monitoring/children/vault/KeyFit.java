package org.lanzarote.monitoring.children.vault;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import org.lanzarote.monitoring.platform.problem.SqlStates;

/**
 * Stops the start when the configured key does not open the existing data keys; otherwise new keys would be made that
 * do not fit the old ones. Where the store of keys is away then, the first new key waits for that.
 */
@Singleton
class KeyFit {

    private final DataKeys keys;
    private final KeyEncryption encryption;
    private volatile boolean isKnown;

    KeyFit(DataKeys keys, KeyEncryption encryption) {
        this.keys = keys;
        this.encryption = encryption;
    }

    void check(@Observes StartupEvent start) {
        try {
            require();
        } catch (IllegalStateException e) {
            if (!SqlStates.isAway(e)) {
                throw e;
            }
            Log.warn("The store of keys does not answer: whether its keys fit is asked before one is added");
        }
    }

    /** Ends what needs a new key, unless the others are known to fit. */
    void require() {
        if (!isKnown) {
            keys.latest().ifPresent(this::open);
            isKnown = true;
        }
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
