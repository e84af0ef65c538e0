package org.lanzarote.monitoring.children.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Encrypts texts, each record's with a data key of its own, and makes them unreadable for ever by destroying that
 * key.
 */
@ApplicationScoped
public class Vault {

    private final KeyEncryption encryption;
    private final DataKeys keys;
    private final KeyFit fit;
    private final TransactionSynchronizationRegistry transactions;

    Vault(KeyEncryption encryption, DataKeys keys, KeyFit fit, TransactionSynchronizationRegistry transactions) {
        this.encryption = encryption;
        this.keys = keys;
        this.fit = fit;
        this.transactions = transactions;
    }

    /**
     * Encrypts with the record's key. A first key is made and stored before this returns; a destroyed one is never
     * made again.
     */
    public byte[] seal(UUID record, String text) {
        try {
            return encryption.unwrap(record, keyOf(record)).encrypt(text.getBytes(UTF_8), KeyEncryption.name(record));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Record %s cannot be sealed".formatted(record), e);
        }
    }

    /** Decrypts the text of this record; throws {@link KeyDestroyed} if its key is destroyed. */
    public String open(UUID record, byte[] sealed) {
        return open(keys.find(record).orElseThrow(() -> new KeyMissing(record)), sealed);
    }

    /** Decrypts the texts of many records at once; those whose key is destroyed are left out. */
    public Map<UUID, String> open(Map<UUID, byte[]> sealed) {
        var found = keys.find(sealed.keySet());
        var texts = new HashMap<UUID, String>();
        sealed.forEach((record, bytes) -> {
            var key = found.get(record);
            if (key == null) {
                throw new KeyMissing(record);
            }
            if (!key.isDestroyed()) {
                texts.put(record, open(key, bytes));
            }
        });
        return texts;
    }

    /**
     * Destroys the record's key at once and for good, even if the surrounding transaction fails: its texts are
     * unreadable.
     */
    public void destroy(UUID record) {
        keys.destroy(record);
    }

    /** Those of these records whose texts can still be read. */
    public Set<UUID> readable(Collection<UUID> records) {
        return keys.find(records).values().stream()
                .filter(key -> !key.isDestroyed())
                .map(DataKey::record)
                .collect(Collectors.toSet());
    }

    /** All records whose key is destroyed. */
    public Set<UUID> destroyed() {
        return keys.destroyed();
    }

    private String open(DataKey key, byte[] sealed) {
        try {
            return new String(
                    encryption.unwrap(key.record(), key.wrapped()).decrypt(sealed, KeyEncryption.name(key.record())),
                    UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Record %s cannot be opened".formatted(key.record()), e);
        }
    }

    private byte[] keyOf(UUID record) throws GeneralSecurityException {
        var known = keys.find(record);
        if (known.isPresent()) {
            return known.get().wrapped();
        }
        fit.require();
        var wrapped = encryption.newKey(record);
        if (keys.add(record, wrapped)) {
            forgetUnlessCommitted(record);
            return wrapped;
        }
        return keys.find(record).orElseThrow(() -> new KeyMissing(record)).wrapped();
    }

    /**
     * Removes the new key if the transaction rolls back; if the machine stops before, a key stays that opens nothing.
     */
    private void forgetUnlessCommitted(UUID record) {
        if (transactions.getTransactionKey() != null) {
            transactions.registerInterposedSynchronization((AfterCompletion) status -> {
                if (status == Status.STATUS_ROLLEDBACK) {
                    keys.forget(record);
                }
            });
        }
    }
}
