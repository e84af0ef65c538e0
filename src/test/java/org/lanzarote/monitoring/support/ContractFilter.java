package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fails a test whose response succeeds in a way the OpenAPI document does not tell of. */
class ContractFilter implements Filter {

    private @Nullable JsonNode paths;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        if (response.statusCode() < 300) {
            JsonNode paths = paths(request.getPort());
            String method = request.getMethod().toLowerCase(Locale.ROOT);
            assertThat(paths.path(template(paths, URI.create(request.getURI()).getPath()))
                            .path(method)
                            .path("responses")
                            .has(String.valueOf(response.statusCode())))
                    .as(
                            "%s %s answered %d, which the OpenAPI document does not declare",
                            request.getMethod(), request.getURI(), response.statusCode())
                    .isTrue();
        }
        return response;
    }

    private static String template(JsonNode paths, String path) {
        var names = paths.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (path.matches(name.replaceAll("\\{[^}]+}", "[^/]+"))) {
                return name;
            }
        }
        return path;
    }

    private synchronized JsonNode paths(int port) {
        if (paths == null) {
            try (InputStream in = URI.create("http://localhost:" + port + "/q/openapi?format=json")
                    .toURL()
                    .openStream()) {
                paths = new ObjectMapper().readTree(in).path("paths");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return paths;
    }
}
