package org.lanzarote.monitoring.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the service answered, as far as tests compare it with the document. */
public record ServiceAnswer(int status, Map<String, String> fields, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The fields by their names, whose capitals do not matter. */
    static Map<String, String> byName() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    static ServiceAnswer of(Response response) {
        var fields = byName();
        response.headers().forEach(field -> fields.merge(field.getName(), field.getValue(), ServiceAnswer::joined));
        return new ServiceAnswer(response.statusCode(), fields, response.asString());
    }

    /** The object that it is. */
    public Map<String, Object> json() {
        try {
            return JSON.readValue(body, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    /** A field that is there more than once. */
    static String joined(String one, String other) {
        return one + ", " + other;
    }

    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /** Without its parameters; empty where there is none. */
    String mediaType() {
        var type = field("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip();
    }
}
