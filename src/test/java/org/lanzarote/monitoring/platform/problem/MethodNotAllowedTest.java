package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.SideBySide;

/** A path that exists says which methods it has. */
@QuarkusTest
class MethodNotAllowedTest {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    @Test
    @Tag("slow") // 2.7 s
    void everyPathTellsItsMethodsToWhoAsksWithAnother() {
        var paths = ApiDocument.read().operations().stream()
                .collect(groupingBy(Operation::path, mapping(MethodNotAllowedTest::method, toSet())));

        assertThat(paths).isNotEmpty();
        assertThat(SideBySide.ask(paths.entrySet(), path -> silences(path.getKey(), path.getValue())))
                .allSatisfy(silences -> assertThat(silences).isEmpty());
    }

    /** What it does not tell as it should. */
    private static List<String> silences(String path, Set<String> has) {
        var allowed = new TreeSet<>(has);
        if (has.contains("GET")) {
            allowed.add("HEAD");
        }
        List<String> silences = new ArrayList<>();
        for (var method : METHODS) {
            if (!has.contains(method)) {
                var answer = nobody().request(method, path.replaceAll("\\{[^}]+}", "2"));
                if (answer.statusCode() != 405
                        || !String.join(", ", allowed).equals(answer.header("Allow"))
                        || !"/problems/method-not-allowed".equals(answer.path("type"))) {
                    silences.add("%s %s answered %d, Allow: %s, %s"
                            .formatted(method, path, answer.statusCode(), answer.header("Allow"), answer.asString()));
                }
            }
        }
        return silences;
    }

    private static String method(Operation operation) {
        return operation.method().toUpperCase(Locale.ROOT);
    }
}
