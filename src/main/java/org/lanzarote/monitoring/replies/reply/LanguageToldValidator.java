package org.lanzarote.monitoring.replies.reply;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Finds an answer with a text in no language, and tells it at the language. */
public class LanguageToldValidator implements ConstraintValidator<LanguageTold, SaveAnswer> {

    @Override
    public boolean isValid(@Nullable SaveAnswer answer, ConstraintValidatorContext context) {
        if (answer == null || answer.tellsLanguage()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("language")
                .addConstraintViolation();
        return false;
    }
}
