package org.lanzarote.monitoring.people.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Joiners;

/** Allows the signs of names, of which one letter at least is none of those between letters. */
public class PersonalNameValidator implements ConstraintValidator<PersonalName, String> {

    private static final Pattern FORM = Pattern.compile("(?=.*[\\p{L}&&[^\\p{Lm}]])"
            + "[\\p{L}\\p{Nd}'\u2018\u2019\u02BC][\\p{L}\\p{M}\\p{Nd} .,'\u2018\u2019\u02BC\u00B7\u2010\u2011-]*");

    @Override
    public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
        return name == null || FORM.matcher(Joiners.leaveOut(name)).matches();
    }
}
