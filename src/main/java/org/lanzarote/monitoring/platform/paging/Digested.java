package org.lanzarote.monitoring.platform.paging;

/** A body that is too long to hold in memory and brings its own digest. */
public interface Digested {

    /** The SHA-256 of the body as it was sent, in hexadecimal digits. */
    String sha256();
}
