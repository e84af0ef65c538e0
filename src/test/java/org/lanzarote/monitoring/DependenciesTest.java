package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide has a row for each library that the project names, and for no other; all have a fixed version. */
class DependenciesTest {

    private static final Pattern DEPENDENCIES =
            Pattern.compile("(?s)</dependencyManagement>\\s*<dependencies>(.*?)</dependencies>\\s*<build>");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
    private static final Pattern EXCLUSIONS = Pattern.compile("(?s)<exclusions>.*?</exclusions>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`.*?`) \\|");
    private static final Pattern NAME = Pattern.compile("`(.*?)`");

    @Test
    void everyLibraryHasItsRow() throws IOException {
        var named = DEPENDENCY
                .matcher(dependencies())
                .results()
                .map(MatchResult::group)
                .map(dependency ->
                        first(ARTIFACT, EXCLUSIONS.matcher(dependency).replaceAll("")))
                .toList();
        var rows = FIRST_CELL
                .matcher(Files.readString(Path.of("src/docs/dependencies.md")))
                .results()
                .flatMap(cell -> NAME.matcher(cell.group(1)).results().map(name -> name.group(1)))
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void noVersionIsARange() throws IOException {
        assertThat(List.of(dependencies().split("\n")))
                .noneMatch(line -> line.matches(".*<version>(\\[|\\(|LATEST|RELEASE).*"));
    }

    private static String dependencies() throws IOException {
        return first(DEPENDENCIES, Files.readString(Path.of("pom.xml")));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }
}
