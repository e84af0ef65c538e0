package org.lanzarote.monitoring.children.vault;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Settings of the vault. */
@ConfigMapping(prefix = "vault")
interface VaultSettings {

    /** The file with the key that encrypts the data keys: at least 32 random bytes in base64. */
    Path keyFile();
}
