package org.lanzarote.monitoring.people.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lanzarote.monitoring.platform.language.OneLine;

/** Marks a given or a family name, which Keycloak takes: letters of any script, and what stands between them. */
@OneLine
@Pattern(regexp = PersonalName.FORM) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalName {

    String FORM = "[\\p{L}\\p{Nd}'\u2018\u2019\u02BC][\\p{L}\\p{M}\\p{Nd} .,'\u2018\u2019\u02BC\u00B7\u2010\u2011-]*";

    String message() default
            "A name is expected, of letters, digits, spaces, full stops, commas, apostrophes and hyphens";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
