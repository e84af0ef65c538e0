package org.lanzarote.monitoring.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of an operation; finds those sent that it does not know, sent twice or not of their type. */
final class QueryParameters {

    private static final int MOST_TOLD = 20;

    /** What a sequence of bytes that is no character is read as. */
    private static final char UNREADABLE = '\uFFFD';

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<String> ofSeveral = new TreeSet<>();

    QueryParameters(Method operation) {
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                add(parameter.getName(), parameter.getType(), parameter.getParameterizedType());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .forEach(field -> add(field.getName(), field.getType(), field.getGenericType()));
            }
        }
    }

    /** A list takes several values, divided by commas, each of the type of its items. */
    private void add(String name, Class<?> type, Type generic) {
        if (type == List.class && generic instanceof ParameterizedType list) {
            types.put(name, (Class<?>) list.getActualTypeArguments()[0]);
            ofSeveral.add(name);
        } else {
            types.put(name, type);
        }
    }

    List<Violation> misfits(MultivaluedMap<String, String> sent) {
        if (sent.isEmpty()) {
            return List.of();
        }
        return sent.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one ->
                        misfit(one.getKey(), one.getValue())
                                .map(told -> Violation.of(Pointers.name(one.getKey()), told))
                                .stream())
                .limit(MOST_TOLD)
                .toList();
    }

    /** What is wrong with a parameter; empty, where nothing is. */
    private Optional<Told> misfit(String name, List<String> values) {
        var type = types.get(name);
        if (type == null) {
            return Optional.of(
                    types.isEmpty()
                            ? ProblemMessage.NO_PARAMETER
                            : ProblemMessage.UNKNOWN_PARAMETER.with(types.keySet()));
        }
        if (values.size() > 1) {
            return Optional.of(ProblemMessage.ONE_VALUE);
        }
        if (values.stream().anyMatch(value -> value.indexOf(UNREADABLE) >= 0)) {
            return Optional.of(ProblemMessage.NOT_UTF_8);
        }
        if (ofSeveral.contains(name) && values.stream().anyMatch(QueryParameters::hasGap)) {
            return Optional.of(ProblemMessage.VALUE_MISSING);
        }
        var parts = ofSeveral.contains(name) ? values.stream().flatMap(QueryParameters::parts) : values.stream();
        return parts.allMatch(value -> fits(type, value)) ? Optional.empty() : Optional.of(Misfit.expected(type));
    }

    /** Whether nothing stands before, between or after commas; what is empty as a whole was not sent. */
    private static boolean hasGap(String value) {
        return value.contains(",") && parts(value).anyMatch(String::isBlank);
    }

    private static Stream<String> parts(String value) {
        return Arrays.stream(value.split(",", -1));
    }

    private static boolean fits(Class<?> type, String value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
        }
        if (type == boolean.class || type == Boolean.class) {
            return TRUTHS.contains(value);
        }
        if (type == UUID.class) {
            return ID.matcher(value).matches();
        }
        if (type == Instant.class) {
            return isMoment(value);
        }
        return (type != int.class && type != Integer.class) || isWholeNumber(value);
    }

    private static boolean isMoment(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isWholeNumber(String value) {
        try {
            Integer.parseInt(value);
            return AddressFilter.NUMBER.matcher(value).matches();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
