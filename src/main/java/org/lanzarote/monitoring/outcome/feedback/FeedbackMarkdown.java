package org.lanzarote.monitoring.outcome.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.regex.Pattern;

/** Writes a feedback as plain text, which is valid CommonMark too. */
@Provider
@Produces({FeedbackMarkdown.TYPE, MediaType.TEXT_PLAIN})
public class FeedbackMarkdown implements MessageBodyWriter<Feedback> {

    static final String TYPE = "text/markdown";

    /** Characters of CommonMark, which are escaped in what children said. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#]");

    static String of(Feedback feedback) {
        var text = new StringBuilder("# " + feedback.title() + "\n\n");
        feedback.introduction().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        for (var item : feedback.items()) {
            text.append("## ").append(item.heading()).append("\n\n");
            if (item.said() != null) {
                text.append(quoted(MARKUP.matcher(item.said()).replaceAll("\\\\$0")));
            }
            text.append(item.outcome()).append("\n\n");
            item.uses().forEach(use -> append(text, use));
        }
        feedback.closing()
                .forEach(paragraph -> text.append("---\n\n").append(paragraph).append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, FeedbackUse use) {
        text.append("**").append(use.where()).append("**\n\n");
        if (use.text() != null) {
            text.append(quoted(use.text()));
        }
    }

    private static String quoted(String text) {
        return "> " + text.strip().replace("\n", "\n> ") + "\n\n";
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Feedback.class;
    }

    @Override
    public void writeTo(
            Feedback feedback,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, mediaType.withCharset(UTF_8.name()));
        out.write(of(feedback).getBytes(UTF_8));
    }
}
