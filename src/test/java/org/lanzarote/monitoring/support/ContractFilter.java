package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.AddressEnding;

/** Fails a test when a response is not as the OpenAPI document says: status, media type, body and header fields. */
class ContractFilter implements Filter {

    private static final String PROBLEM = "application/problem+json";

    /** What a browser gets instead. */
    private static final String PAGE = "text/html";

    private static final List<String> FIELDS = List.of("ETag", "Location", "Link", "Retry-After", "X-Request-Id");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** The same, by the place in the document. */
    private final Map<JsonNode, Schema> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private volatile String lastCall = "none";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        var uri = URI.create(request.getURI());
        if (uri.getPort() == RestAssured.port && !uri.getPath().startsWith("/q/")) {
            var accept = request.getHeaders().getValue("Accept");
            boolean isBrowser = accept != null && accept.contains(PAGE);
            check(
                    request.getMethod(),
                    uri.getPath(),
                    request.getBody(),
                    ServiceAnswer.of(response),
                    isBrowser ? PAGE : PROBLEM);
        }
        return response;
    }

    String lastCall() {
        return lastCall;
    }

    void check(String method, String path, @Nullable Object sent, ServiceAnswer answer) {
        check(method, path, sent, answer, PROBLEM);
    }

    private void check(String method, String path, @Nullable Object sent, ServiceAnswer answer, String refusal) {
        var call = method + " " + path + " answered " + answer.status();
        lastCall = answer.status() < 400 ? call : call + ": " + answer.body();
        var operation = operation(method.toLowerCase(Locale.ROOT), path);
        if (operation.isEmpty()) {
            assertThat(answer.mediaType())
                    .as("%s, and the document knows no such operation", call)
                    .isIn(PROBLEM, refusal);
            return;
        }
        var declared = operation.get().response(answer.status());
        assertThat(declared).as("%s, which the document does not declare", call).isPresent();
        var node = declared.orElseThrow();
        checkFields(call, node.path("headers"), answer);
        checkBody(call, node.path("content"), answer);
        Examples.note(operation.get(), sent, answer);
    }

    /** The operation at a path; an ending that names a media type is none of the operation's. */
    private static Optional<ApiDocument.Operation> operation(String method, String path) {
        return ApiDocument.read()
                .operation(method, path)
                .or(() -> AddressEnding.of(path)
                        .flatMap(ending -> ApiDocument.read().operation(method, ending.leftOutOf(path))));
    }

    private static void checkFields(String call, JsonNode declared, ServiceAnswer answer) {
        for (var field : FIELDS) {
            if (answer.field(field) != null) {
                assertThat(declared.has(field))
                        .as("%s with %s, which the document does not declare", call, field)
                        .isTrue();
            } else {
                assertThat(declared.path(field).path("required").asBoolean())
                        .as("%s without %s, which the document promises", call, field)
                        .isFalse();
            }
        }
    }

    private void checkBody(String call, JsonNode content, ServiceAnswer answer) {
        var body = answer.body();
        assertThat(body.isEmpty())
                .as("%s: a body where the document declares none, or none", call)
                .isEqualTo(content.isEmpty());
        if (body.isEmpty()) {
            return;
        }
        var type = answer.mediaType();
        assertThat(content.has(type))
                .as("%s with %s, which the document does not declare", call, type)
                .isTrue();
        if (type.endsWith("json")) {
            assertThat(schema(content.path(type).path("schema")).validate(body, InputFormat.JSON))
                    .as("%s with a body that does not fit its schema: %s", call, body)
                    .isEmpty();
        }
    }

    Schema schema(JsonNode declared) {
        return known.computeIfAbsent(
                declared,
                place -> schemas.computeIfAbsent(
                        declared.toString(),
                        text -> registry.getSchema(ApiDocument.read().closed(declared), InputFormat.JSON)));
    }
}
