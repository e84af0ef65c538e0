package org.lanzarote.monitoring.outcome.factsheet;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats in which a factsheet is given as a file. */
@Schema(description = "A format of factsheets")
public enum FactsheetFormat {
    JSON("json", MediaType.APPLICATION_JSON),
    HTML("html", MediaType.TEXT_HTML);

    private final String ending;
    private final String mediaType;

    FactsheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of a file's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
