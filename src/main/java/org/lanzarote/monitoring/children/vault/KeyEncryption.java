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
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.lanzarote.monitoring.platform.secret.SecretKeys;

/** The key-encryption key. It makes data keys, which leave this class only encrypted or as a cipher. */
@Startup
@Singleton
class KeyEncryption {

    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final Aead keys;

    KeyEncryption(VaultSettings settings) throws GeneralSecurityException {
        AeadConfig.register();
        keys = aead(SecretKeys.read("vault.key-file", settings.keyFile()));
    }

    /** A new data key, encrypted so that it opens for this record alone. */
    byte[] newKey(UUID record) throws GeneralSecurityException {
        var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, keys, name(record));
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
    private static Aead aead(byte[] bytes) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(SecretKeys.BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(
                        SecretBytes.copyFrom(Arrays.copyOf(bytes, SecretKeys.BYTES), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
