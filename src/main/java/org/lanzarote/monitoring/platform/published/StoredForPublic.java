package org.lanzarote.monitoring.platform.published;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reading whose answer to the public is stored until something public changes. It depends on the address, the query,
 * {@code Accept} and what the database holds, and on no clock, but where it says until when ({@link PassingAnswer}).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StoredForPublic {}
