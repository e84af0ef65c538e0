package org.lanzarote.monitoring.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a heading: plain words in one line, which are printed as they stand. */
@Constraint(validatedBy = HeadingWordsValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeadingWords {

    String message() default "A heading is plain words in one line, without label, footnote or markup";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
