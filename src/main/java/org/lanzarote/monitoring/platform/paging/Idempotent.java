package org.lanzarote.monitoring.platform.paging;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creation that may be sent again: with the same {@code Idempotency-Key} and body it answers as it did the first
 * time and creates nothing more. The method takes the request's body as {@code body} and returns {@link Created}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Whether it only begins a job: the answer is 202 then. */
    @Nonbinding
    boolean job() default false;
}
