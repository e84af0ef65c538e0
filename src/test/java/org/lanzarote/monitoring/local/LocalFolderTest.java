package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatCannotBeCreatedIsNamed() throws IOException {
        var impossible = Files.createFile(folder.resolve("file")).resolve("local");

        assertThatThrownBy(() -> LocalFolder.open(impossible))
                .isInstanceOf(LocalFailure.class)
                .hasMessage("The folder %s cannot be created: choose another with -Dlocal.folder=...", impossible);
    }

    @Test
    void aMissingKeycloakIsFetchedByTheBuild() {
        assertThatThrownBy(() -> LocalFolder.open(folder).keycloak())
                .isInstanceOf(LocalFailure.class)
                .hasMessage("Keycloak is missing in %s: fetch it with \"mvn generate-resources\".", folder);
    }

    @Test
    void theNewestKeycloakIsUsed() throws IOException {
        unpacked("keycloak-26.7.3");
        unpacked("keycloak-26.10.0");
        unpacked("keycloak-26.9.1");

        assertThat(LocalFolder.open(folder).keycloak()).hasFileName("keycloak-26.10.0");
    }

    private void unpacked(String name) throws IOException {
        var bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.createFile(bin.resolve("kc.sh"));
    }
}
