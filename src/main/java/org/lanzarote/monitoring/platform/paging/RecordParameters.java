package org.lanzarote.monitoring.platform.paging;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Binds filters to the statements that ask by them: a parameter takes the component of its name. Hibernate's processor
 * binds the parameters of a method only.
 */
public final class RecordParameters {

    private RecordParameters() {}

    /** The query with what the records hold; of two components of one name, the parameter takes the first. */
    public static <R> SelectionQuery<R> bind(SelectionQuery<R> query, Record... records) {
        var open = new HashSet<>(query.getParameterMetadata().getNamedParameterNames());
        for (var record : records) {
            for (var component : record.getClass().getRecordComponents()) {
                if (open.remove(component.getName())) {
                    query.setParameter(component.getName(), value(record, component));
                }
            }
        }
        return query;
    }

    /** The values of a filter as a statement takes them; one that was not sent has the empty value alone, which fits all. */
    public static String[] anyOf(List<?> values) {
        var given = values.stream()
                .map(Object::toString)
                .filter(Predicate.not(String::isEmpty))
                .toArray(String[]::new);
        return given.length == 0 ? new String[] {""} : given;
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            var value = accessor.invoke(record);
            return value instanceof List<?> values ? anyOf(values) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No value of %s".formatted(component), e);
        }
    }
}
