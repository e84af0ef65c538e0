package org.lanzarote.monitoring.files.renderer;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.lanzarote.monitoring.platform.html.FileEnding;

/** The kinds of files that a document is printed as. */
public enum DocumentFormat {
    PDF(FileEnding.PDF) {
        @Override
        byte[] write(Manuscript manuscript, ManuscriptText texts) {
            return ManuscriptPdf.write(manuscript, texts);
        }
    },
    DOCX(FileEnding.DOCX) {
        @Override
        byte[] write(Manuscript manuscript, ManuscriptText texts) {
            return new ManuscriptDocx(manuscript, texts).write();
        }
    },
    MARKDOWN(FileEnding.MD) {
        @Override
        byte[] write(Manuscript manuscript, ManuscriptText texts) {
            return new ManuscriptMarkdown(manuscript, texts).write();
        }
    };

    private final FileEnding ending;

    DocumentFormat(FileEnding ending) {
        this.ending = ending;
    }

    /** The format that the media type names on which the service and the caller agreed. */
    static DocumentFormat of(MediaType agreed) {
        return Arrays.stream(values())
                .filter(format -> MediaType.valueOf(format.type()).isCompatible(agreed))
                .findFirst()
                .orElseThrow();
    }

    /** Its media type. */
    public String type() {
        return ending.type();
    }

    /** Its media type, with the coding of texts. */
    String contentType() {
        return this == MARKDOWN ? type() + ";charset=UTF-8" : type();
    }

    /** How the names of its files end, with the dot. */
    public String ending() {
        return ending.dotted();
    }

    abstract byte[] write(Manuscript manuscript, ManuscriptText texts);
}
