package org.lanzarote.monitoring.platform.language;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Finds the first character of a text that nobody sees. */
public class AllSeenValidator implements ConstraintValidator<AllSeen, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var told = UnseenCharacters.toldOf(text);
        context.disableDefaultConstraintViolation();
        told.ifPresent(
                words -> context.buildConstraintViolationWithTemplate(words).addConstraintViolation());
        return told.isEmpty();
    }
}
