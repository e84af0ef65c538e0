package org.lanzarote.monitoring.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of an operation; finds those sent that are not of their type. */
final class QueryParameters {

    private final Map<String, Class<?>> types = new TreeMap<>();

    QueryParameters(Method operation) {
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                types.put(parameter.getName(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .forEach((Field field) -> types.put(field.getName(), field.getType()));
            }
        }
    }

    List<Violation> misfits(MultivaluedMap<String, String> sent) {
        return types.entrySet().stream()
                .filter(known -> sent.getOrDefault(known.getKey(), List.of()).stream()
                        .anyMatch(value -> !fits(known.getValue(), value)))
                .map(known -> Violation.of(known.getKey(), Misfit.expected(known.getValue())))
                .toList();
    }

    private static boolean fits(Class<?> type, String value) {
        if (type.isEnum()) {
            return value.isEmpty()
                    || Arrays.stream(type.getEnumConstants())
                            .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        return (type != int.class && type != Integer.class) || isWholeNumber(value);
    }

    private static boolean isWholeNumber(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
