package org.lanzarote.monitoring.platform.language;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a name that others read: one line, in which each character is seen, with ordinary spaces within and none around it. */
@Constraint(validatedBy = OneLineValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    String message() default
            "One line is expected, of letters, digits and signs that are seen, with ordinary spaces (no no-break space)"
                    + " between them and none before or after them";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
