package org.lanzarote.monitoring.platform.kept;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The bytes with which the present request is answered, where its page is kept. */
@RequestScoped
class PageBytes {

    private byte[] given = {};

    void give(byte[] body) {
        given = body;
    }

    Optional<byte[]> given() {
        return given.length == 0 ? Optional.empty() : Optional.of(given);
    }
}
