package org.lanzarote.monitoring.children.vault;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the vault. */
@ConfigMapping(prefix = "vault")
interface VaultSettings {

    /** The file with the key that encrypts the data keys: at least 32 random bytes in base64. */
    Path keyFile();

    /** The file of the key that will take its place: instances that have it already are understood. */
    Optional<Path> nextKeyFile();

    /** The file of the key before it: what that has encrypted is encrypted anew. */
    Optional<Path> formerKeyFile();

    /** How often an instance looks whether there are such data keys. */
    String renewedEvery();
}
