package org.lanzarote.monitoring.children.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanzarote.monitoring.support.KeyStore;

/** What is sealed opens for its record alone, and for nobody once its key is destroyed. */
@QuarkusTest
class VaultTest {

    private static final String TEXT = "Nobody asked us – until now.";

    private final UUID record = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    Vault vault;

    @Inject
    DataKeys keys;

    @Inject
    KeyEncryption encryption;

    @Test
    void sealedTextOpensAndShowsNothingOfItself() {
        var sealed = vault.seal(record, TEXT);

        assertThat(vault.open(record, sealed)).isEqualTo(TEXT);
        assertThat(new String(sealed, UTF_8)).doesNotContain("asked");
        assertThat(vault.seal(record, TEXT)).isNotEqualTo(sealed);
    }

    @Test
    void textOfOneRecordOpensForNoOther() {
        var sealed = vault.seal(record, TEXT);
        vault.seal(other, TEXT);

        assertThatIllegalStateException().isThrownBy(() -> vault.open(other, sealed));
    }

    @Test
    void keyOfOneRecordIsNoneForAnother() throws SQLException {
        var sealed = vault.seal(record, TEXT);
        KeyStore.execute("update data_key set record = '%s'".formatted(other));

        assertThatIllegalStateException().isThrownBy(() -> vault.open(other, sealed));
        assertThatThrownBy(() -> vault.open(record, sealed)).isInstanceOf(KeyMissing.class);
        KeyStore.execute("delete from data_key");
    }

    @Test
    void startEndsWithAnotherKeyThanTheStoreHasItsKeysFrom(@TempDir Path folder) throws Exception {
        var other = new KeyEncryption(GivenKeys.alone(GivenKeys.other(folder)));
        new KeyFit(keys, other).check(new StartupEvent());

        vault.seal(record, TEXT);

        assertThatIllegalStateException().isThrownBy(() -> new KeyFit(keys, other).check(new StartupEvent()));
        new KeyFit(keys, encryption).check(new StartupEvent());
    }

    @Test
    void alteredTextDoesNotOpen() {
        var sealed = vault.seal(record, TEXT);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(record, sealed))
                .withMessageNotContaining("asked");
    }

    @Test
    void destroyedKeyOpensNothingAndIsMadeNoMore() throws SQLException {
        var sealed = vault.seal(record, TEXT);

        vault.destroy(record);
        vault.destroy(record);

        assertThat(wrapped(record)).isNull();
        assertThatThrownBy(() -> vault.open(record, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> vault.seal(record, TEXT)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void keyDestroyedBeforeItsFirstUseIsNeverMade() {
        vault.destroy(record);

        assertThatThrownBy(() -> vault.seal(record, TEXT)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void manyOpenAtOnceWithoutTheDestroyedOnes() {
        var sealed = Map.of(record, vault.seal(record, TEXT), other, vault.seal(other, TEXT));
        vault.destroy(other);

        assertThat(vault.open(sealed)).isEqualTo(Map.of(record, TEXT));
    }

    @Test
    void keyOutlivesItsTransactionOnlyWhereTheRecordDoes() {
        QuarkusTransaction.requiringNew().run(() -> vault.seal(record, TEXT));
        assertThat(keyOf(record)).isPresent();

        QuarkusTransaction.begin();
        vault.seal(other, TEXT);
        assertThat(keyOf(other)).as("committed on its own").isPresent();
        QuarkusTransaction.rollback();
        assertThat(keyOf(other)).isEmpty();
    }

    @Test
    void knownKeyAndDestructionSurviveARollback() {
        vault.seal(record, TEXT);
        QuarkusTransaction.begin();
        vault.seal(record, TEXT);
        vault.destroy(other);
        QuarkusTransaction.rollback();

        assertThat(keyOf(record)).isPresent();
        assertThatThrownBy(() -> vault.seal(other, TEXT)).isInstanceOf(KeyDestroyed.class);
    }

    private Optional<String> keyOf(UUID record) {
        try (var connection = KeyStore.connect();
                var question = connection.prepareStatement("select record from data_key where record = ?")) {
            question.setObject(1, record);
            var answer = question.executeQuery();
            return answer.next() ? Optional.of(answer.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte @Nullable [] wrapped(UUID record) throws SQLException {
        try (var connection = KeyStore.connect();
                var question = connection.prepareStatement("select wrapped from data_key where record = ?")) {
            question.setObject(1, record);
            var answer = question.executeQuery();
            answer.next();
            return answer.getBytes(1);
        }
    }
}
