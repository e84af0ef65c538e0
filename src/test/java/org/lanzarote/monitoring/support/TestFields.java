package org.lanzarote.monitoring.support;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fields of a test hold. */
record TestFields(Map<Field, @Nullable Object> values) {

    static final TestFields NONE = new TestFields(Map.of());

    /** All of a test's own. */
    static TestFields of(Object test) {
        Map<Field, @Nullable Object> values = new HashMap<>();
        for (Class<?> type = test.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    values.put(field, value(field, test));
                }
            }
        }
        return new TestFields(values);
    }

    /** Those that hold something else than they did. */
    TestFields setSince(TestFields before) {
        Map<Field, @Nullable Object> set = new HashMap<>(values);
        set.entrySet().removeIf(field -> field.getValue() == before.values.get(field.getKey()));
        return new TestFields(set);
    }

    void setIn(Object test) {
        values.forEach((field, value) -> {
            try {
                field.set(test, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static @Nullable Object value(Field field, Object test) {
        field.setAccessible(true);
        try {
            return field.get(test);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
