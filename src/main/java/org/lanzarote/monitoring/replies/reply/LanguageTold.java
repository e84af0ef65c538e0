package org.lanzarote.monitoring.replies.reply;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an answer that says in which language its text is, if it has one. */
@Constraint(validatedBy = LanguageToldValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface LanguageTold {

    String message() default "Say in which language the text is";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
