package org.lanzarote.monitoring.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.WithheldMark;

/** Answers with a page in the style of the house that a browser can show and print, and that runs and loads nothing. */
public abstract class PageWriter<T extends Printable> implements MessageBodyWriter<T> {

    /** What a page in French begins with. */
    private static final String FRENCH = "<!DOCTYPE html>\n<html lang=\"fr\">";

    private final Class<T> printed;

    protected PageWriter(Class<T> printed) {
        this.printed = printed;
    }

    protected abstract TemplateInstance page(T content);

    /** Where the page leads to above its text. */
    protected PageLinks links(T content) {
        return PageLinks.none();
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == printed;
    }

    @Override
    public void writeTo(
            T content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.putSingle("Content-Security-Policy", HouseStyle.POLICY);
        out.write(bytes(content));
    }

    /** The page as it is answered with, for a file. */
    public byte[] bytes(T content) {
        return bytes(content, links(content));
    }

    /** The same that leads elsewhere above its text. */
    public byte[] bytes(T content, PageLinks links) {
        return worded(page(content)
                        .data("style", HouseStyle.SHEET)
                        .data("links", links)
                        .render())
                .getBytes(UTF_8);
    }

    /** The page with marks of what is withheld in its language. */
    private static String worded(String page) {
        return WithheldMark.printed(page, page.startsWith(FRENCH) ? Language.FR : Language.EN);
    }
}
