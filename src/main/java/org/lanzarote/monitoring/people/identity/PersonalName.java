package org.lanzarote.monitoring.people.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lanzarote.monitoring.platform.language.OneLine;

/** Marks a given or a family name, which Keycloak takes: letters of any script, and what stands between them. */
@OneLine
@ReportAsSingleViolation
@Constraint(validatedBy = PersonalNameValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalName {

    /** How the document of the API says it: a pattern of letters of any script is read by few programs. */
    String SIGNS = ", of letters of any script, digits, spaces, full stops, commas, apostrophes and hyphens";

    String message() default
            "A name is expected, of letters, digits, full stops, commas, apostrophes and hyphens, with ordinary spaces (no"
                    + " no-break space) between them and none before or after them";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
