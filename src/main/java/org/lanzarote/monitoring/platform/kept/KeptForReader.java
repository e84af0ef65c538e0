package org.lanzarote.monitoring.platform.kept;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list whose pages are kept for whoever read them, or figures on one. They depend on the address, the query, the caller and
 * the state that is named, and on no clock: else on tables that rename what is public or drafts ({@code V11__published.sql}).
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface KeptForReader {

    /** What names the state of all that is shown. */
    @Nonbinding
    Class<? extends ShownState> of() default PublicAndDrafts.class;
}
