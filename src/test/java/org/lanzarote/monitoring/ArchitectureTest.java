package org.lanzarote.monitoring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of this house and who may enter which, as rules. */
@Execution(CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "org.lanzarote.monitoring.";

    private static final Set<String> BANNED =
            Set.of("Manager", "Helper", "Util", "Base", "Impl", "Dto", "Info", "Processor");

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> kernel() {
        return Rooms.KERNEL.stream();
    }

    static Stream<String> features() {
        return Rooms.FEATURES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kernel")
    void kernelRoomUsesOnlyThoseBeforeIt(String room) {
        usesOnly(room, Rooms.KERNEL.subList(0, Rooms.KERNEL.indexOf(room)).stream());
    }

    @ParameterizedTest
    @MethodSource("features")
    void featureUsesOnlyWhatItMay(String feature) {
        usesOnly(
                feature, Stream.concat(Rooms.KERNEL.stream(), Rooms.FEATURES.getOrDefault(feature, Set.of()).stream()));
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
        assertThat(MAIN.stream().map(type -> room(type.getPackageName())).collect(toSet()))
                .isSubsetOf(Stream.concat(kernel(), features()).collect(toSet()));
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
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
                .doNotHaveFullyQualifiedName(ROOT + "edge.RateLimit")
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

    /** But the closed list of problems, which is one enum however long. */
    @Test
    void filesStayWithinTheirBudget() {
        assertThat(Stream.concat(longerThan(150, "src/main/java"), longerThan(250, "src/test/java")))
                .filteredOn(file -> !file.endsWith("ProblemType.java"))
                .as("files of more than 150 lines, or 250 in tests")
                .isEmpty();
    }

    private static void usesOnly(String room, Stream<String> others) {
        String[] allowed = Stream.concat(Stream.of(room), others)
                .map(name -> ROOT + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + ".").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(MAIN);
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
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(String packageName) {
        return packageName.substring(ROOT.length());
    }
}
