package org.lanzarote.monitoring.platform.problem;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that callers are told under a code has French words, and no French words are left over. */
class FrenchTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lanzarote.monitoring");

    private static final Pattern THING = Pattern.compile("NotFound\\.of\\(\\s*\"([^\"]+)\"");

    private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A space that may end a line, after a word and before a sign; English has none there. */
    private static final Pattern BEFORE_A_SIGN = Pattern.compile("[\\p{L}\\p{N}»}’] [;:?!](?= |$)");

    @Test
    void noLineBreaksBeforeASign() throws IOException {
        assertThat(FrenchWords.keys().stream().map(key -> requireNonNull(FrenchWords.of(key))))
                .noneMatch(BEFORE_A_SIGN.asPredicate());
        assertThat(inSources(WORDS))
                .contains("Le rapport l'utilise ici\\u00a0:")
                .noneMatch(BEFORE_A_SIGN.asPredicate());
    }

    @Test
    void everyCodeIsToldInFrenchToo() throws IOException {
        assertThat(FrenchWords.keys()).isEqualTo(keys());
    }

    @Test
    void everyCodeThatAnyFieldMayGetIsNamedInTheDocument() {
        assertThat(Pattern.compile("[A-Z]+(_[A-Z0-9]+)*+(?![a-z])")
                        .matcher(Violation.CODES)
                        .results())
                .extracting(MatchResult::group)
                .containsExactlyInAnyOrderElementsOf(codesOfAll());
    }

    @Test
    void eachCodeIsOfOneSentenceInWhateverRoom() {
        var sentences = messages().collect(groupingBy(Message::code, mapping(Message::english, toSet())));

        assertThat(sentences).allSatisfy((code, words) -> assertThat(words).hasSize(1));
    }

    @Test
    void placesToFillInAreTheSameInBothLanguages() {
        assertThat(messages())
                .allSatisfy(message -> assertThat(places(requireNonNull(message.french())))
                        .as(message.code())
                        .isEqualTo(places(message.english())));
    }

    @Test
    void refusalIsToldInOneLanguageAsAWhole() {
        var known = ProblemMessage.METHODS_OF_PATH.with("GET");
        var unknown = new ToldWords("NEW", "This has no French words", null);
        var whole = Refusal.of(ProblemType.INVALID, known, List.of(Violation.at("/a", ProblemMessage.ONE_VALUE)));
        var mixed = Refusal.of(ProblemType.INVALID, known, List.of(Violation.at("/a", unknown)));

        assertThat(whole.language(AcceptedLanguage.of("fr-CA, en;q=0.5"))).hasToString("FR");
        assertThat(mixed.language(AcceptedLanguage.of("fr"))).hasToString("EN");
        assertThat(Stream.of("de, *", "x;q", "", "en, fr").map(AcceptedLanguage::of))
                .allMatch(language -> AcceptedLanguage.tag(language).equals("en"));
        assertThat(ProblemMessage.IN_FILE.with("a.txt", known).french()).startsWith("a.txt\u00a0: Ce chemin");
        assertThat(ProblemMessage.IN_FILE.with("a.txt", unknown).french()).isNull();
    }

    /** The codes of constraints, and those that any body and any parameter may get. */
    private static Set<String> codesOfAll() {
        var codes = constraints().stream()
                .map(key -> key.replace("constraint.", ""))
                .collect(toCollection(TreeSet::new));
        Stream.of(ProblemMessage.values())
                .map(ProblemMessage::code)
                .filter(code -> code.startsWith("EXPECT_"))
                .forEach(codes::add);
        codes.addAll(Set.of(
                "UNKNOWN_FIELD",
                "UNKNOWN_PARAMETER",
                "NO_PARAMETER",
                "UNKNOWN_VALUE",
                "ONE_VALUE",
                "VALUE_MISSING",
                "NOT_UTF_8"));
        return codes;
    }

    private static Set<String> keys() throws IOException {
        var keys = new HashSet<String>();
        for (var type : ProblemType.values()) {
            keys.add("title." + type.name());
            keys.add("remedy." + type.name());
        }
        messages().forEach(message -> keys.add("message." + message.name()));
        keys.addAll(constraints());
        keys.addAll(things());
        return keys;
    }

    private static Stream<Message> messages() {
        return MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Message.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Message.class::cast);
    }

    /** The constraints that stand on types, fields and parameters of the service. */
    private static Set<String> constraints() {
        return MAIN.stream()
                .flatMap(type -> Stream.of(
                                type.getAnnotations().stream(),
                                type.getFields().stream().flatMap(field -> field.getAnnotations().stream()),
                                type.getMethods().stream()
                                        .flatMap(method -> method.getParameters().stream())
                                        .flatMap(parameter -> parameter.getAnnotations().stream()))
                        .flatMap(annotations -> annotations))
                .map(annotation -> annotation.getRawType())
                .filter(annotation -> annotation.isAnnotatedWith(Constraint.class))
                .map(annotation -> "constraint." + ConstraintWords.code(annotation.reflect()))
                .collect(toSet());
    }

    private static Set<String> things() throws IOException {
        return inSources(THING).map(NotFound::words).collect(toSet());
    }

    /** What the pattern finds in the sources of the service. */
    private static Stream<String> inSources(Pattern sought) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = new ArrayList<String>();
            for (var source :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sought.matcher(Files.readString(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(found::add);
            }
            return found.stream();
        }
    }

    private static Set<String> places(String words) {
        return FilledMessage.PLACE
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }
}
