package org.lanzarote.monitoring.platform.html;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The endings by which the address of a document names the media type that is wanted, as a file's name does. */
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

    private final String type;

    FileEnding(String type) {
        this.type = type;
    }

    /** The ending of an address or of a file's name, in small letters or capitals; none, where it is no document's. */
    public static Optional<FileEnding> of(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(ending -> small.endsWith(ending.dotted()))
                .findFirst();
    }

    /** All of them, as they are told. */
    public static String all() {
        return Arrays.stream(values()).map(FileEnding::dotted).collect(joining(", "));
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
