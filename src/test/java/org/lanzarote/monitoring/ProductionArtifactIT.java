package org.lanzarote.monitoring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is deployed holds nothing of the local stack. */
class ProductionArtifactIT {

    private static final Path ARTIFACT = Path.of("target/quarkus-app");
    private static final Path ACCOUNTS = Path.of("src/main/resources/org/lanzarote/monitoring/local/accounts.json");
    /** What the local stack brings and nothing else needs; the service itself has Keycloak's admin client. */
    private static final Pattern LOCAL_LIBRARY =
            Pattern.compile("zonky|embedded|\\.xz-|keycloak-(?!admin-|client-)|greenmail");

    @Test
    void itIsTheArtifact() throws IOException {
        assertThat(ourJars().flatMap(ProductionArtifactIT::entries).toList()).contains("application.properties");
    }

    @Test
    void itHoldsNoClassOrResourceOfTheLocalStack() throws IOException {
        assertThat(jars().flatMap(ProductionArtifactIT::entries))
                .noneMatch(name -> name.startsWith("org/lanzarote/monitoring/local"))
                .noneMatch(name -> name.endsWith(".txz") || name.contains("io/zonky"))
                .noneMatch(name -> name.endsWith("lanzarote-realm.json") || name.endsWith("accounts.json"));
    }

    @Test
    void itHoldsNoLibraryOfTheLocalStack() throws IOException {
        assertThat(jars().map(jar -> jar.getFileName().toString()))
                .noneMatch(LOCAL_LIBRARY.asPredicate())
                .isNotEmpty();
        assertThat(jars().mapToLong(ProductionArtifactIT::size).max().orElseThrow())
                .isLessThan(20_000_000);
    }

    @Test
    void itDoesNotKnowTheDemonstrationPassword() throws IOException {
        var password = password();

        assertThat(ourJars().flatMap(ProductionArtifactIT::contents)).noneMatch(content -> content.contains(password));
    }

    private static String password() throws IOException {
        var matcher = Pattern.compile("\"value\": \"([^\"]+)\"").matcher(Files.readString(ACCOUNTS));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Stream<Path> ourJars() throws IOException {
        return jars().filter(jar -> List.of("app", "quarkus")
                .contains(ARTIFACT.relativize(jar).getName(0).toString()));
    }

    private static Stream<Path> jars() throws IOException {
        try (var paths = Files.walk(ARTIFACT)) {
            return paths.filter(path -> path.toString().endsWith(".jar")).toList().stream();
        }
    }

    private static Stream<String> entries(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            return jar.stream().map(JarEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> contents(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            return jar.stream().map(entry -> content(jar, entry)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(JarFile jar, JarEntry entry) {
        try (var stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
