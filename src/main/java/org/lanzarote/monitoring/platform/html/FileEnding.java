package org.lanzarote.monitoring.platform.html;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats of documents, by the endings of their files. */
@Schema(description = "A format of documents, by the ending of their files")
public enum FileEnding {
    JSON(MediaType.APPLICATION_JSON),
    HTML(MediaType.TEXT_HTML),
    PDF(FileEnding.PDF_TYPE),
    DOCX(FileEnding.DOCX_TYPE),
    MD(FileEnding.MARKDOWN_TYPE);

    public static final String PDF_TYPE = "application/pdf";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String MARKDOWN_TYPE = "text/markdown";

    private static final Set<String> PRINTED = Set.of(PDF_TYPE, DOCX_TYPE);

    private final String type;

    FileEnding(String type) {
        this.type = type;
    }

    /** Whether a document is printed for whoever asks for this media type, which takes a processor for long. */
    public static boolean isPrinted(String type) {
        return PRINTED.contains(type);
    }

    /** The media type that it names. */
    public String type() {
        return type;
    }

    /** The ending with its dot. */
    public String dotted() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
