package org.lanzarote.monitoring.children.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.DataDirectory;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Planted;

/** Of a destroyed key no byte is left, though PostgreSQL by itself leaves what was removed in its place. */
@QuarkusTest
class DestroyedKeyTest {

    private final UUID record = UUID.randomUUID();

    @Inject
    Vault vault;

    @Inject
    @DataSource("keys")
    AgroalDataSource store;

    @Test
    @Tag("slow") // 1.0 s
    void destroyedKeyIsInNoFileOfTheDatabase() throws SQLException, IOException {
        vault.seal(record, "Nobody asked us");
        vault.seal(UUID.randomUUID(), "Nor us");
        var key = storedKey();
        analyze();
        assertThat(DataDirectory.filesWith(key)).as("while it is there").isNotEmpty();

        vault.destroy(record);

        assertThat(DataDirectory.filesWith(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update data_key set wrapped = '\\x00', destroyed_at = null where record = '%s'",
                "delete from data_key where record = '%s'"
            })
    void markOfADestroyedKeyStaysWhateverTheServiceDoes(String statement) throws SQLException {
        vault.seal(record, "Nobody asked us");
        vault.destroy(record);

        try (var connection = store.getConnection();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement.formatted(record))).isZero();
        }
        assertThat(vault.destroyed()).contains(record);
    }

    @Test
    @Tag("slow") // 1.0 s
    void textIsInNoFileOfTheDatabase() throws SQLException, IOException {
        vault.seal(record, "PLANTED-IN-THE-VAULT-7391");

        assertThat(DataDirectory.filesWith(Planted.text("PLANTED-IN-THE-VAULT-7391")))
                .isEmpty();
    }

    /** As PostgreSQL does by itself when much has changed. */
    private static void analyze() throws SQLException {
        try (var connection = KeyStore.connect();
                var sql = connection.createStatement()) {
            sql.execute("analyze data_key");
        }
    }

    /** Its middle, which is nothing but key. */
    private Planted storedKey() throws SQLException {
        try (var connection = KeyStore.connect();
                var question = connection.prepareStatement("select wrapped from data_key where record = ?")) {
            question.setObject(1, record);
            var answer = question.executeQuery();
            answer.next();
            var wrapped = answer.getBytes(1);
            return Planted.bytes(Arrays.copyOfRange(wrapped, wrapped.length / 2 - 16, wrapped.length / 2 + 16));
        }
    }
}
