package org.lanzarote.monitoring.preparation.question;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds everything in a text that no answer may contain. */
public class SafeMarkupValidator implements ConstraintValidator<SafeMarkup, String> {

    private static final Items NO_QUESTIONS = Items.of(List.of());

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var violations = new Violations();
        new TextCheck(NO_QUESTIONS, Set.of(), violations).check(text, "");
        context.disableDefaultConstraintViolation();
        // What is said of a text may quote it: braces and dollars are no expressions.
        violations
                .found()
                .forEach(found -> context.buildConstraintViolationWithTemplate(
                                found.detail().replaceAll("([\\\\{}$])", "\\\\$1"))
                        .addConstraintViolation());
        return violations.found().isEmpty();
    }
}
