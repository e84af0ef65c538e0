package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that enters the trail, in its own transaction: a command always, a reading when it tells
 * {@link Disclosure} that what it shows is restricted.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Trailed {

    /** False where the request only asks something; it is entered as a reading then. */
    @Nonbinding
    boolean changes() default true;

    /** False where the address of what is created would tell what became of it; the entry has the request's then. */
    @Nonbinding
    boolean namesCreated() default true;
}
