package org.lanzarote.monitoring.people.identity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an e-mail address as mail servers in the field take it, and Keycloak does: of ASCII, at a host that has a name. A host with
 * other letters is written as the network knows it (xn--), so that nobody takes one for another that looks alike.
 */
@Pattern(regexp = EmailAddress.FORM) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailAddress {

    String ATOM = "[A-Za-z0-9#&'+=^_~-]+";

    String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    String FORM = "(?=.{1,64}@.{1,189}$)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL
            + "\\.)+([A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{0,58}[A-Za-z0-9])";

    String message() default
            "An e-mail address is expected, as in a.person@example.org: letters of ASCII, digits and"
                    + " few signs, and the name of a host";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
