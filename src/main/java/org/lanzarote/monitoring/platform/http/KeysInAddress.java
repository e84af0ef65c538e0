package org.lanzarote.monitoring.platform.http;

import static java.util.Objects.requireNonNull;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOT_FOUND;

import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;

/** The keys in the address of a request; what is no such key names nothing. */
public final class KeysInAddress {

    private final Map<String, String> keys;

    KeysInAddress(Map<String, String> keys) {
        this.keys = keys;
    }

    public String code(String name) {
        return requireNonNull(keys.get(name));
    }

    public int number(String name) {
        try {
            return Integer.parseInt(code(name));
        } catch (NumberFormatException e) {
            throw NOT_FOUND.because(ProblemMessage.NO_OPERATION);
        }
    }

    public UUID id(String name) {
        try {
            return UUID.fromString(code(name));
        } catch (IllegalArgumentException e) {
            throw NOT_FOUND.because(ProblemMessage.NO_OPERATION);
        }
    }
}
