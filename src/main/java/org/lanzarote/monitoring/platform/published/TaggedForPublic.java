package org.lanzarote.monitoring.platform.published;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reading that is made each time the public asks, and is given as a stored one is, compressed and with a tag of its bytes: it
 * needs no record, or moves without anything public, or is one of endlessly many.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TaggedForPublic {}
