package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes files of pages: links within the service lead to its address, or are words where it knows none of its own. */
@ApplicationScoped
public class FiledPages {

    private static final String HREF = "href=\"/";
    private static final Pattern LINK = Pattern.compile("<a href=\"/[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final PrintSettings settings;

    FiledPages(PrintSettings settings) {
        this.settings = settings;
    }

    /** The page as it reads in a file that lies anywhere. */
    public byte[] filed(byte[] page) {
        var text = new String(page, UTF_8);
        return settings.address()
                .map(service ->
                        text.replace(HREF, "href=\"" + service.toString().replaceAll("/+$", "") + "/"))
                .orElseGet(() -> LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1))))
                .getBytes(UTF_8);
    }
}
