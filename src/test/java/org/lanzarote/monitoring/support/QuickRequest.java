package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.support.ApiDocument.Operation;

/**
 * A request of those that are sent by the thousand. REST Assured needs longer to put one than the service to answer it, and
 * connects for each; this does neither. The answer is under the contract too.
 */
public final class QuickRequest {

    private static final int CONNECTIONS = 20;

    private static final CloseableHttpClient HTTP = HttpClients.custom()
            .setMaxConnPerRoute(CONNECTIONS)
            .setMaxConnTotal(CONNECTIONS)
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableRedirectHandling()
            .build();

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final RequestBuilder request;
    private final String path;
    private @Nullable String sent;

    private QuickRequest(String method, String path, String bodyType) {
        this.request = RequestBuilder.create(method.toUpperCase(Locale.ROOT));
        this.path = path;
        header("Content-Type", bodyType);
        accept("*/*");
    }

    /** To an operation on things with these keys, which stand in its path by their names. */
    public static QuickRequest to(Operation operation, Map<String, String> keys) {
        var path = operation.path();
        for (var key : keys.entrySet()) {
            path = path.replace("{" + key.getKey() + "}", key.getValue());
        }
        return to(operation, path);
    }

    /** To an address of its own. */
    public static QuickRequest to(Operation operation, String path) {
        return new QuickRequest(operation.method(), path, operation.bodyType());
    }

    /** A reading at this address, which may have a query. */
    public static QuickRequest get(String address) {
        return new QuickRequest("GET", address, "application/json");
    }

    /** To an operation on things that need not exist. */
    public static QuickRequest somewhere(Operation operation) {
        return to(operation, operation.somewhere());
    }

    /** With the token of a demonstration account; the public has none and no name. */
    public QuickRequest by(String account) {
        return account.isEmpty() ? this : header("Authorization", "Bearer " + Tokens.of(account));
    }

    public QuickRequest header(String name, String value) {
        request.addHeader(name, value);
        return this;
    }

    public QuickRequest accept(String types) {
        request.setHeader("Accept", types);
        return this;
    }

    public QuickRequest query(String name, String value) {
        request.addParameter(name, value);
        return this;
    }

    /** A file or a text as it stands, or else JSON. */
    public QuickRequest body(Object body) {
        var bytes = bytes(body);
        sent = body instanceof byte[] ? null : new String(bytes, UTF_8);
        request.setEntity(new ByteArrayEntity(bytes));
        return this;
    }

    private static byte[] bytes(Object body) {
        if (body instanceof byte[] file) {
            return file;
        }
        try {
            return body instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public ServiceAnswer send() {
        var answer = sendOutOfContract();
        Contract.hold(request.getMethod(), path.split("\\?", 2)[0], sent, answer);
        return answer;
    }

    /** For questions that are no good ones, or that are too many to compare each answer with the document. */
    public ServiceAnswer sendOutOfContract() {
        request.setUri("http://localhost:" + RestAssured.port + path);
        try {
            return HTTP.execute(request.build(), QuickRequest::answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceAnswer answer(HttpResponse response) throws IOException {
        var fields = ServiceAnswer.byName();
        for (var field : response.getAllHeaders()) {
            fields.merge(field.getName(), field.getValue(), ServiceAnswer::joined);
        }
        var content = response.getEntity();
        return new ServiceAnswer(
                response.getStatusLine().getStatusCode(),
                fields,
                content == null ? "" : new String(EntityUtils.toByteArray(content), UTF_8));
    }
}
