package org.lanzarote.monitoring.platform.trail;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The address of a record as the trail names it: made of the operation's template and the keys in it, so that every
 * spelling of a request for the record gives the same.
 */
final class RecordAddress {

    /** Found out once for each operation. */
    private static final Map<Method, RecordAddress> KNOWN = new ConcurrentHashMap<>();

    private final UriBuilder template;
    private final List<Parameter> keys;

    private RecordAddress(Method operation) {
        this.template = UriBuilder.fromResource(operation.getDeclaringClass());
        if (operation.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
            template.path(operation);
        }
        this.keys = Arrays.stream(operation.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestPath.class))
                .toList();
    }

    /** The address that this operation has with these keys, which are decoded already. */
    static String of(Method operation, MultivaluedMap<String, String> keys) {
        return KNOWN.computeIfAbsent(operation, RecordAddress::new).with(keys);
    }

    private String with(MultivaluedMap<String, String> sent) {
        Map<String, Object> canonical = new HashMap<>();
        sent.forEach((name, values) -> canonical.put(name, values.get(0)));
        for (var parameter : keys) {
            canonical.computeIfPresent(parameter.getName(), (name, key) -> canonical(parameter, key.toString()));
        }
        return template.clone()
                .buildFromMap(canonical, true)
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
