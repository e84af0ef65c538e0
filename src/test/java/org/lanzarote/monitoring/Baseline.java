package org.lanzarote.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that make the two databases, and what their statements make. */
final class Baseline {

    /** What a statement makes. */
    enum Kind {
        TABLE("create table|create (unique )?index"),
        FUNCTION("create function|create aggregate|create (constraint )?trigger"),
        VIEW("create view"),
        RIGHT("create policy|grant|revoke|alter table \\w+ enable row level security"),
        OTHER("");

        private final Pattern beginning;

        Kind(String beginning) {
            this.beginning = Pattern.compile("(" + beginning + ")\\b.*", Pattern.DOTALL);
        }

        private static Kind of(String text) {
            return Stream.of(values())
                    .filter(kind -> kind.beginning.matcher(text).matches())
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** A statement without its remarks, and the name of what it makes. */
    record Statement(Kind kind, String name, String text) {

        boolean makes(String thing) {
            return text.startsWith("create " + thing + " ");
        }

        boolean namesOneOf(Set<String> names) {
            return WORD.matcher(text).results().map(MatchResult::group).anyMatch(names::contains);
        }

        String head() {
            return text.lines().findFirst().orElseThrow();
        }
    }

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/db/migration"), Path.of("src/main/resources/db/keys"));

    /** What stands inside a statement is indented, or is no such word. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?=(?:create|alter|grant|revoke|insert|do)\\b)", Pattern.MULTILINE);

    private static final Pattern NAMED =
            Pattern.compile("create (?:unique |constraint )?[a-z]+ (\\w+).*", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("--.*");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private Baseline() {}

    static List<Path> files() {
        return FOLDERS.stream().flatMap(Baseline::files).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Statement> statements(Path file) {
        try {
            return BEGINNING
                    .splitAsStream(REMARK.matcher(Files.readString(file)).replaceAll(""))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(Baseline::statement)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement statement(String text) {
        var named = NAMED.matcher(text);
        return new Statement(Kind.of(text), named.matches() ? named.group(1) : "", text);
    }

    /** All tables, views or functions. */
    static List<Statement> all(String... things) {
        return files().stream()
                .flatMap(file -> statements(file).stream())
                .filter(made -> Stream.of(things).anyMatch(made::makes))
                .toList();
    }
}
