package org.lanzarote.monitoring.platform.html;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reading of a record that is printed in a document. Whoever asks for a page or for Akoma Ntoso is led to its place there. The
 * operation declares both media types, and the names may have its path parameters in braces.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PrintedAt {

    /** The media type of Akoma Ntoso. */
    String AKOMA_NTOSO = "application/akn+xml";

    /** The address of the document. */
    String document() default "";

    /** The name of the place in the page; none for all of it. */
    String page() default "";

    /** The name of the place in Akoma Ntoso; none for all of it. */
    String akn() default "";
}
