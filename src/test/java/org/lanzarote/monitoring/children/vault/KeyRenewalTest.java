package org.lanzarote.monitoring.children.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.support.KeyStore;

/** The key of the vault is changed in two steps, and everything can be read all the time. */
@QuarkusTest
class KeyRenewalTest {

    private static final String TEXT = "Nobody asked us";

    private final UUID record = UUID.randomUUID();
    private final UUID erased = UUID.randomUUID();

    @TempDir
    Path folder;

    @Inject
    Vault vault;

    @Inject
    DataKeys keys;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private byte[] sealed;
    private Path next;

    @BeforeEach
    void givenOneTextThatIsKeptAndOneThatIsErased() throws Exception {
        next = GivenKeys.other(folder);
        sealed = vault.seal(record, TEXT);
        vault.seal(erased, TEXT);
        vault.destroy(erased);
    }

    /** First every instance learns of the new key, and goes on with the old one; then the new one takes its place. */
    @Test
    void instancesOfTheOldAndTheNewKeyReadWhatEitherMade() throws Exception {
        var before = GivenKeys.before(GivenKeys.present(), next);
        var after = GivenKeys.after(next, GivenKeys.present());
        var fresh = UUID.randomUUID();

        assertThat(open(after, record, sealed)).isEqualTo(TEXT);
        var made = vault(after).seal(fresh, TEXT);
        assertThat(open(before, fresh, made)).isEqualTo(TEXT);
        assertThatThrownBy(() -> open(GivenKeys.alone(GivenKeys.present()), fresh, made))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyDataKeyIsEncryptedAnew() throws Exception {
        assertThat(renewed()).isOne();

        assertThat(open(GivenKeys.alone(next), record, sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> open(GivenKeys.alone(GivenKeys.present()), record, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(GivenKeys.alone(next), erased, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(renewed()).as("the second time").isZero();
    }

    @Test
    void keyThatNobodyCanOpenKeepsNoOtherFromBeingRenewed() throws Exception {
        var first = new UUID(0, 1);
        keys.add(first, "wrapped by nobody".getBytes(UTF_8));

        assertThat(renewed()).isOne();

        assertThat(open(GivenKeys.alone(next), record, sealed)).isEqualTo(TEXT);
        keys.destroy(first);
    }

    @Test
    void keyThatTheStoreDoesNotTakeKeepsNoOtherFromBeingRenewed() throws Exception {
        var first = new UUID(0, 2);
        vault.seal(first, TEXT);
        KeyStore.execute(
                "alter table data_key add constraint broken check (record <> '%s' or wrapped is null) not valid"
                        .formatted(first));
        try {
            assertThat(renewed()).isOne();
        } finally {
            KeyStore.execute("alter table data_key drop constraint broken");
        }

        assertThat(open(GivenKeys.alone(next), record, sealed)).isEqualTo(TEXT);
        keys.destroy(first);
    }

    private int renewed() throws GeneralSecurityException {
        var settings = GivenKeys.after(next, GivenKeys.present());
        return new KeyRenewal(keys, new KeyEncryption(settings), settings).renew();
    }

    private String open(VaultSettings settings, UUID whose, byte[] text) throws GeneralSecurityException {
        return vault(settings).open(whose, text);
    }

    private Vault vault(VaultSettings settings) throws GeneralSecurityException {
        var encryption = new KeyEncryption(settings);
        return new Vault(encryption, keys, new KeyFit(keys, encryption), transactions);
    }
}
