package org.lanzarote.monitoring.platform.kept;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list whose pages are kept for whoever read them, or figures on one. They depend on the address, the query, the caller and
 * tables that rename what is public or drafts ({@code V11__published.sql}), and on no clock.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface KeptForReader {}
