package org.lanzarote.monitoring.children.vault;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts with the present key the data keys that the former one has encrypted, as long as that is configured: instances
 * that are not yet restarted go on making such. What the data keys encrypt stays as it is.
 */
@ApplicationScoped
class KeyRenewal {

    private static final int STRETCH = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataKeys keys;
    private final KeyEncryption encryption;
    private final boolean isAsked;

    KeyRenewal(DataKeys keys, KeyEncryption encryption, VaultSettings settings) {
        this.keys = keys;
        this.encryption = encryption;
        this.isAsked = settings.formerKeyFile().isPresent();
    }

    @Scheduled(every = "{vault.renewed-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int renewed = isAsked ? renew() : 0;
        if (renewed > 0) {
            Log.infof("%d data keys were encrypted anew with the key of vault.key-file", renewed);
        }
    }

    /** Gives how many there were. */
    int renew() {
        int renewed = 0;
        var some = keys.after(BEFORE_ALL, STRETCH);
        while (!some.isEmpty()) {
            for (var key : some) {
                renewed += renew(key) ? 1 : 0;
            }
            some = keys.after(some.get(some.size() - 1).record(), STRETCH);
        }
        if (renewed > 0) {
            keys.rewrite();
        }
        return renewed;
    }

    /** A key that cannot be opened, or that the store does not take, keeps no other one from being renewed. */
    private boolean renew(DataKey key) {
        try {
            var anew = encryption.renewed(key.record(), key.wrapped());
            anew.ifPresent(wrapped -> keys.replace(key, wrapped));
            return anew.isPresent();
        } catch (GeneralSecurityException | RuntimeException e) {
            Log.errorf(e, "The data key of %s could not be encrypted anew; it is tried again", key.record());
            return false;
        }
    }
}
