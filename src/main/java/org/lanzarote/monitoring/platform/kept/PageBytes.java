package org.lanzarote.monitoring.platform.kept;

import jakarta.enterprise.context.RequestScoped;

/** The bytes with which the present request is answered, where its page is kept. */
@RequestScoped
class PageBytes {

    private byte[] given = {};

    void give(byte[] body) {
        given = body;
    }

    byte[] given() {
        return given;
    }
}
