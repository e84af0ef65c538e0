package org.lanzarote.monitoring.platform.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;

/** A path that exists says which methods it has. */
@QuarkusTest
class MethodNotAllowedTest {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    @Test
    void everyPathTellsItsMethodsToWhoAsksWithAnother() {
        var paths = ApiDocument.read().operations().stream()
                .collect(groupingBy(Operation::path, mapping(MethodNotAllowedTest::method, toSet())));

        assertThat(paths).isNotEmpty().allSatisfy(MethodNotAllowedTest::tellsItsMethods);
    }

    private static void tellsItsMethods(String path, Set<String> has) {
        var allowed = new TreeSet<>(has);
        if (has.contains("GET")) {
            allowed.add("HEAD");
        }
        for (var method : METHODS) {
            if (!has.contains(method)) {
                nobody().request(method, path.replaceAll("\\{[^}]+}", "2"))
                        .then()
                        .statusCode(405)
                        .header("Allow", String.join(", ", allowed))
                        .body("type", equalTo("/problems/method-not-allowed"));
            }
        }
    }

    private static String method(Operation operation) {
        return operation.method().toUpperCase(Locale.ROOT);
    }
}
