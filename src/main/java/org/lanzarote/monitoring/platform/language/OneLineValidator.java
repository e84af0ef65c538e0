package org.lanzarote.monitoring.platform.language;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Finds whether a text is one line in which each character is seen. */
public class OneLineValidator implements ConstraintValidator<OneLine, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null
                || (text.chars().noneMatch(Character::isISOControl)
                        && UnseenCharacters.firstOf(text).isEmpty());
    }
}
