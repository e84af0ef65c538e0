package org.lanzarote.monitoring.platform.html;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Whether a page of a record is asked for, which the agreed media type tells, and in which language. */
public record PageAsked(
        @RestQuery
        @Parameter(description = "Language of the page around the record's own texts; JSON has these in any case")
        @Nullable Language lang,

        @RestHeader(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accepted) {

    public boolean isPage() {
        return MediaType.TEXT_HTML.equals(accepted);
    }

    public Language language() {
        return lang == null ? Language.EN : lang;
    }
}
