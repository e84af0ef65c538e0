package org.lanzarote.monitoring.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The folder where the local stack unpacks programs and keeps data and logs; "mvn clean" spares it. */
public record LocalFolder(Path path) {

    private static final String KEYCLOAK = "keycloak-";

    public static LocalFolder open() {
        return open(Path.of(System.getProperty("local.folder", ".local")).toAbsolutePath());
    }

    static LocalFolder open(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new LocalFailure(
                    "The folder %s cannot be created: choose another with -Dlocal.folder=...".formatted(path), e);
        }
        if (!Files.isWritable(path)) {
            throw new LocalFailure(
                    "The folder %s is not writable: make it so, or choose another with -Dlocal.folder=..."
                            .formatted(path));
        }
        return new LocalFolder(path);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A file of a throwaway server, which no other run of tests beside this one writes to. */
    Path ofThisRun(String name, String ending) {
        return resolve(name + System.getProperty("local.run", "") + ending);
    }

    /** The newest Keycloak that the build has unpacked here. */
    Path keycloak() {
        try (var children = Files.list(path)) {
            return children.filter(child -> Files.exists(child.resolve("bin/kc.sh")))
                    .max(Comparator.comparing(LocalFolder::version))
                    .orElseThrow(() -> new LocalFailure(
                            "Keycloak is missing in %s: fetch it with \"mvn generate-resources\".".formatted(path)));
        } catch (IOException e) {
            throw new LocalFailure("The folder %s cannot be read.".formatted(path), e);
        }
    }

    /**
     * Claims the folder until the JVM ends, however it ends; the holder may stop what an earlier holder left behind.
     */
    void claim() {
        var lock = lock();
        if (lock == null) {
            throw new LocalFailure(
                    "Another development server runs on %s: stop it, or choose another folder with -Dlocal.folder=..."
                            .formatted(path));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> release(lock)));
    }

    @SuppressWarnings("resource") // closing the channel would release the lock
    private @Nullable FileLock lock() {
        try {
            return FileChannel.open(resolve("lock"), CREATE, WRITE).tryLock();
        } catch (IOException e) {
            throw new LocalFailure("The folder %s cannot be locked.".formatted(path), e);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Version version(Path keycloak) {
        return Version.parse(keycloak.getFileName().toString().substring(KEYCLOAK.length()));
    }
}
