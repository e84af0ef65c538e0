package org.lanzarote.monitoring.children.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.secret.SecretKeys;

/** The key-encryption key. It makes data keys, which leave this class only encrypted or as a cipher. */
@Startup
@Singleton
class KeyEncryption {

    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    /** Encrypts with the present key, and decrypts with it alone. */
    private final Aead present;

    /** Encrypts with the present key, and decrypts with the others, too. */
    private final Aead keys;

    KeyEncryption(VaultSettings settings) throws GeneralSecurityException {
        AeadConfig.register();
        var key = key("vault.key-file", settings.keyFile());
        var others = KeysetHandle.newBuilder(handle(key));
        if (settings.nextKeyFile().isPresent()) {
            others.addEntry(entry("vault.next-key-file", settings.nextKeyFile().get()));
        }
        if (settings.formerKeyFile().isPresent()) {
            others.addEntry(
                    entry("vault.former-key-file", settings.formerKeyFile().get()));
        }
        present = aead(handle(key));
        keys = aead(others.build());
    }

    /** A new data key, encrypted so that it opens for this record alone. */
    byte[] newKey(UUID record) throws GeneralSecurityException {
        var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keys, name(record));
    }

    /** The data key encrypted with the present key; nothing where it is already. */
    Optional<byte[]> renewed(UUID record, byte[] wrapped) throws GeneralSecurityException {
        if (isPresent(record, wrapped)) {
            return Optional.empty();
        }
        var key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keys, name(record));
        return Optional.of(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, present, name(record)));
    }

    private boolean isPresent(UUID record, byte[] wrapped) {
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, present, name(record));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The cipher with the record's data key. */
    Aead unwrap(UUID record, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keys, name(record))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The associated data of a record, so that what is encrypted for one record does not open for another. */
    static byte[] name(UUID record) {
        return record.toString().getBytes(UTF_8);
    }

    @AccessesPartialKey // it comes from a file that anybody can make, and not from a tool of the library
    private static AesGcmKey key(String name, Path file) throws GeneralSecurityException {
        var bytes = SecretKeys.read(name, file);
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(SecretKeys.BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(
                        SecretBytes.copyFrom(Arrays.copyOf(bytes, SecretKeys.BYTES), InsecureSecretKeyAccess.get()))
                .build();
    }

    private static KeysetHandle.Builder.Entry entry(String name, Path file) throws GeneralSecurityException {
        return KeysetHandle.importKey(key(name, file)).withRandomId();
    }

    private static KeysetHandle handle(AesGcmKey key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
