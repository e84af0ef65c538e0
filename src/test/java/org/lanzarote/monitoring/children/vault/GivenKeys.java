package org.lanzarote.monitoring.children.vault;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Keys that encrypt data keys, and settings that name them. */
final class GivenKeys {

    private GivenKeys() {}

    /** Another one than the service has. */
    static Path other(Path folder) throws IOException {
        var file = folder.resolve("other.key");
        Files.writeString(file, "VkYTC8ZJEyEAw4S9kBq7Xj0wZmJrTHDnPOd3lu1vRiQ=");
        return Files.setPosixFilePermissions(file, Set.of(OWNER_READ));
    }

    /** The one that the service has. */
    static Path present() {
        return ConfigProvider.getConfig().getValue("vault.key-file", Path.class);
    }

    static VaultSettings alone(Path key) {
        return new Settings(key, Optional.empty(), Optional.empty());
    }

    static VaultSettings before(Path key, Path next) {
        return new Settings(key, Optional.of(next), Optional.empty());
    }

    static VaultSettings after(Path key, Path former) {
        return new Settings(key, Optional.empty(), Optional.of(former));
    }

    private record Settings(Path keyFile, Optional<Path> nextKeyFile, Optional<Path> formerKeyFile)
            implements VaultSettings {

        @Override
        public String renewedEvery() {
            return "off";
        }
    }
}
