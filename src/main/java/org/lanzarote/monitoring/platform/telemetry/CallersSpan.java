package org.lanzarote.monitoring.platform.telemetry;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The span of a caller to whose trace a request belongs, as the header field {@code traceparent} names it. */
record CallersSpan(String trace, String span) {

    static final String HEADER = "traceparent";

    /** Version 00 of W3C Trace Context; an id of zeros is none. */
    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** What cannot be read is as good as absent. */
    static Optional<CallersSpan> of(@Nullable String sent) {
        var found = FORM.matcher(sent == null ? "" : sent);
        return found.matches() ? Optional.of(new CallersSpan(found.group(1), found.group(2))) : Optional.empty();
    }
}
