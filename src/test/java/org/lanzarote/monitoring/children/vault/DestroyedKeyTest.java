package org.lanzarote.monitoring.children.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.DataDirectory;
import org.lanzarote.monitoring.support.KeyStore;
import org.lanzarote.monitoring.support.Planted;

/** Of a destroyed key no byte is left, though PostgreSQL by itself leaves what was removed in its place. */
@QuarkusTest
class DestroyedKeyTest {

    private final UUID record = UUID.randomUUID();

    @Inject
    Vault vault;

    @Test
    void destroyedKeyIsInNoFileOfTheDatabase() throws SQLException, IOException {
        vault.seal(record, "Nobody asked us");
        vault.seal(UUID.randomUUID(), "Nor us");
        var key = storedKey();
        assertThat(DataDirectory.filesWith(key)).as("while it is there").isNotEmpty();

        vault.destroy(record);

        assertThat(DataDirectory.filesWith(key)).isEmpty();
    }

    @Test
    void textIsInNoFileOfTheDatabase() throws SQLException, IOException {
        vault.seal(record, "PLANTED-IN-THE-VAULT-7391");

        assertThat(DataDirectory.filesWith(Planted.text("PLANTED-IN-THE-VAULT-7391")))
                .isEmpty();
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
