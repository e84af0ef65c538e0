package org.lanzarote.monitoring.platform.language;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Finds the first character of a text that nobody sees. */
public class AllSeenValidator implements ConstraintValidator<AllSeen, String> {

    private static final String TOLD =
            "Character %s, at place %d, is not taken: it is not seen, or turns the order of what is read; delete it";

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        var found = UnseenCharacters.firstOf(text);
        context.disableDefaultConstraintViolation();
        found.ifPresent(
                unseen -> context.buildConstraintViolationWithTemplate(TOLD.formatted(unseen.code(), unseen.place()))
                        .addConstraintViolation());
        return found.isEmpty();
    }
}
