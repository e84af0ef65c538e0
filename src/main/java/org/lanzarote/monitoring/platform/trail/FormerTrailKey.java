package org.lanzarote.monitoring.platform.trail;

import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.secret.SigningKey;

/**
 * A key that the trail had before: it opens nothing behind its last place in the chain, so that whoever learned it can
 * add nothing.
 */
record FormerTrailKey(SigningKey key, long last) {

    private static final String NAME = "trail.former-keys";
    private static final Pattern WRITTEN = Pattern.compile("([^@]+)(?:@(\\d{1,18}))?");

    /** Without a last place it is in use still, by instances that are not yet told of another one. */
    static FormerTrailKey of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalStateException(NAME + " has a key that is not followed by @ and a place in the chain");
        }
        long last = parts.group(2) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(2));
        return new FormerTrailKey(SigningKey.of(NAME, parts.group(1)), last);
    }
}
