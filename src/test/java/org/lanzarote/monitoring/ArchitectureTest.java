package org.lanzarote.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** The rooms of this house and who may enter which, as rules. */
@Execution(CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "org.lanzarote.monitoring.";

    private static final Set<String> BANNED =
            Set.of("Manager", "Helper", "Util", "Base", "Impl", "Dto", "Info", "Processor");

    /** The closed list of problems, and two entities whose rules of draft, submission and publication belong together. */
    private static final Set<String> LONG = Set.of("ProblemType.java", "Reply.java", "StakeholderSubmission.java");

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void roomsUseOnlyThoseBeforeThem() {
        assertThat(MAIN.stream()
                        .filter(type -> Rooms.IN_ORDER.contains(room(type.getPackageName())))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureTest::leadsToALaterRoom)
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void nobodyUsesTheLocalStack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "local..")
                .check(MAIN);
    }

    @Test
    void everyPackageIsKnown() {
        assertThat(MAIN.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(type -> room(type.getPackageName()))
                        .collect(toSet()))
                .isEqualTo(Stream.concat(Rooms.IN_ORDER.stream(), Stream.of("local"))
                        .collect(toSet()));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MAIN).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @Test
    void entitiesKeepTheirFieldsToTheirFeature() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    /** But where it is decided, before a thread is spent, whether a request goes on at all. */
    @Test
    void codeBlocks() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "platform.http.RateLimit")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "platform.access.VerifiedTokens")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "platform.access.ChangedKeys")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye.mutiny..")
                .check(MAIN);
    }

    @Test
    void typesAreNamedAfterWhatTheyAre() {
        assertThat(MAIN.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> Stream.of(name.split("(?=[A-Z])", -1)).anyMatch(BANNED::contains));
    }

    /** Nested or not, so that nobody has to look which one a file means; a private type is met in its own file. */
    @Test
    void eachNameIsOfOneType() {
        var names = MAIN.stream()
                .filter(type -> type.isTopLevelClass() || type.isMemberClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())));
        assertThat(names.entrySet())
                .filteredOn(name -> name.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void onlyTestsAreCalledTests() {
        assertThat(MAIN.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.endsWith("Test"));
    }

    /** A stranger finds a line among thirty files; where there are more, their package says why they are one feature. */
    @Test
    void aRoomOfManyFilesSaysWhy() throws IOException {
        for (var room : Rooms.IN_ORDER) {
            var folder = Path.of("src/main/java", (ROOT + room).split("[.]", -1));
            try (var files = Files.list(folder)) {
                if (files.count() > 30) {
                    assertThat(Files.readString(folder.resolve("package-info.java")))
                            .as(room)
                            .contains("one feature");
                }
            }
        }
    }

    @Test
    void filesStayWithinTheirBudget() {
        assertThat(Stream.concat(longerThan(150, "src/main/java"), longerThan(250, "src/test/java")))
                .filteredOn(file -> !LONG.contains(file.getFileName().toString()))
                .as("files of more than 150 lines besides imports, or 250 in tests")
                .isEmpty();
    }

    private static Stream<Path> longerThan(int lines, String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > lines)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsToALaterRoom(Dependency dependency) {
        var used = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return used.startsWith(ROOT)
                && Rooms.IN_ORDER.indexOf(room(used))
                        > Rooms.IN_ORDER.indexOf(
                                room(dependency.getOriginClass().getPackageName()));
    }

    private static String room(String packageName) {
        return packageName.substring(ROOT.length());
    }
}
