package org.lanzarote.monitoring.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.jandex.ClassInfo;

/** What a record is, as the first paragraph of its Javadoc says it in the sources, which the build has at hand. */
final class RecordWords {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final String JAVADOC =
            "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s*+(?:@\\w++(?:\\((?:[^()\"]|\"[^\"]*+\"|\\([^()]*+\\))*+\\))?\\s*+)*+"
                    + "(?:(?:public|private|static) )*+record %s\\b";

    private static final Pattern MARGIN = Pattern.compile("\\s*\\n\\s*\\*? ?");
    private static final Pattern LATER_PARAGRAPHS = Pattern.compile("(?:<p>|@param ).*");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ (?:[^}]*[#. ])?([^}]*)}");
    private static final Pattern LAST_STOP = Pattern.compile("\\.$");

    private RecordWords() {}

    static Optional<String> of(ClassInfo record) {
        var outermost = record.name().toString().replaceFirst("\\$.*", "");
        var file = SOURCES.resolve(outermost.replace('.', '/') + ".java");
        return Files.isRegularFile(file) ? said(read(file), record.simpleName()) : Optional.empty();
    }

    private static Optional<String> said(String source, String name) {
        return Pattern.compile(JAVADOC.formatted(name), Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(found -> sentence(found.group(1)))
                .findFirst();
    }

    private static String sentence(String javadoc) {
        var first = LATER_PARAGRAPHS
                .matcher(MARGIN.matcher(javadoc).replaceAll(" "))
                .replaceFirst("")
                .strip();
        return LAST_STOP.matcher(TAG.matcher(first).replaceAll("$1")).replaceFirst("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
