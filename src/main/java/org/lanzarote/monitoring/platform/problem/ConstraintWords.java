package org.lanzarote.monitoring.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is told of a value that a constraint of bean validation does not take; its code is that of the constraint. */
final class ConstraintWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{(\\w+)}");

    private ConstraintWords() {}

    static Told of(ConstraintViolation<?> found) {
        var constraint = found.getConstraintDescriptor();
        var code = code(constraint.getAnnotation().annotationType());
        return new ToldWords(code, found.getMessage(), french(code, constraint.getAttributes()));
    }

    static String code(Class<?> constraint) {
        return BETWEEN_WORDS.matcher(constraint.getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    private static @Nullable String french(String code, Map<String, Object> attributes) {
        var words = FrenchWords.of("constraint." + code);
        return words == null
                ? null
                : ATTRIBUTE
                        .matcher(words)
                        .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(attributes.get(name.group(1)))));
    }
}
