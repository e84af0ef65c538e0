package org.lanzarote.monitoring.notice.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a webhook leads to: https, a host with a name, and nothing in it that says who calls. */
record WebhookAddress(String host, int port, String path) {

    private static final String SCHEME = "https";
    private static final int USUAL_PORT = 443;
    private static final int LAST_PORT = 65_535;

    /** Its last part begins with a letter, so it is no number in any spelling. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)*[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /** A part of a path that leads to another, as a browser reads it. */
    private static final Pattern STEP = Pattern.compile("/(?:\\.|%2[eE]){1,2}(?:/|$)");

    /** Whether an address is one. */
    static boolean fits(String written) {
        return read(written) != null;
    }

    static WebhookAddress of(String written) {
        var address = read(written);
        if (address == null) {
            throw new IllegalArgumentException("No address of a webhook");
        }
        return address;
    }

    boolean isAtUsualPort() {
        return port == USUAL_PORT;
    }

    private static @Nullable WebhookAddress read(String written) {
        try {
            var uri = new URI(written);
            var host = uri.getHost();
            boolean fits = SCHEME.equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && NAME.matcher(host).matches()
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= LAST_PORT
                    && uri.getPort() != 0
                    && !uri.getRawAuthority().endsWith(":")
                    && !STEP.matcher(uri.getRawPath()).find()
                    && written.equals(uri.toASCIIString());
            return fits ? new WebhookAddress(host.toLowerCase(Locale.ROOT), port(uri), path(uri)) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
    }

    private static String path(URI uri) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
