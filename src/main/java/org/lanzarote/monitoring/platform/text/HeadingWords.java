package org.lanzarote.monitoring.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a heading or a name: plain words in one line, which are printed as they stand. */
@Constraint(validatedBy = HeadingWordsValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface HeadingWords {

    String message() default "Plain words in one line are wanted, without label, footnote or markup";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
