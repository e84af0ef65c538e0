package org.lanzarote.monitoring.platform.paging;

/** A body that is too long to be held, and brings its own digest. */
public interface Digested {

    /** The SHA-256 of the body as it came, in hexadecimal digits. */
    String sha256();
}
