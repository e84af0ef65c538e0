package org.lanzarote.monitoring.platform.trail;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The address of a record as the trail names it: made of the operation's template and the keys in it, so that every
 * spelling of a request for the record gives the same.
 */
final class RecordAddress {

    private RecordAddress() {}

    /** The address that this operation has with these keys, which are decoded already. */
    static String of(Method operation, MultivaluedMap<String, String> keys) {
        Map<String, Object> canonical = new HashMap<>();
        keys.forEach((name, values) -> canonical.put(name, values.get(0)));
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestPath.class)) {
                canonical.computeIfPresent(parameter.getName(), (name, key) -> canonical(parameter, key.toString()));
            }
        }
        var template = UriBuilder.fromResource(operation.getDeclaringClass());
        if (operation.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
            template.path(operation);
        }
        return template.buildFromMap(canonical, true)
                .toString()
                .replace("%7B", "{")
                .replace("%7D", "}");
    }

    /**
     * A number or a UUID in its one spelling. What is none names no record and was refused for it, so its place in the
     * template stays: what was sent may be the key of a record that tells nobody, in other letters.
     */
    private static Object canonical(Parameter parameter, String key) {
        try {
            if (parameter.getType() == int.class) {
                return Integer.valueOf(key);
            }
            return parameter.getType() == UUID.class ? UUID.fromString(key) : key;
        } catch (IllegalArgumentException e) {
            return "{" + parameter.getName() + "}";
        }
    }
}
