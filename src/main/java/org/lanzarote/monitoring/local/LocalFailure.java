package org.lanzarote.monitoring.local;

/** The reason why the local stack cannot start, in one sentence for the person at the keyboard. */
public final class LocalFailure extends RuntimeException {

    LocalFailure(String sentence) {
        super(sentence);
    }

    LocalFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
