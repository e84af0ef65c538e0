package org.lanzarote.monitoring.platform.html;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/** Knows in which forms a reading is given, each at an address to click, for whoever asked for another. */
@ApplicationScoped
class RefusedForms {

    private static final Pattern ENDING = Pattern.compile("(?<=[^/.])\\.[A-Za-z]{2,5}$");

    private final Endpoints endpoints;

    RefusedForms(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** The forms of what was asked for; none, where the address names nothing or is none to lead to. */
    List<PageLinks.Link> of(RoutingContext request, Language language) {
        var asked = request.request();
        var query = asked.query() == null ? "" : "?" + asked.query();
        var address = request.normalizedPath();
        if (!RefusalPages.HERE.matcher(address + query).matches()) {
            return List.of();
        }
        var bare = ENDING.matcher(address).replaceFirst("");
        return endpoints.find(asked.method().name(), bare).stream()
                .flatMap(endpoint -> AddressEnding.of(endpoint.given()))
                .map(ending -> new PageLinks.Link(
                        words(ending, language),
                        bare + ending.dotted() + query,
                        null,
                        ending.type().toString()))
                .toList();
    }

    private static String words(AddressEnding ending, Language language) {
        boolean french = language == Language.FR;
        return switch (ending.dotted()) {
            case ".html" -> "Page";
            case ".docx" -> "Word (DOCX)";
            case ".md" -> french ? "Texte (Markdown)" : "Text (Markdown)";
            case ".json" -> french ? "Données (JSON)" : "Data (JSON)";
            case ".csv" -> french ? "Tableau (CSV)" : "Table (CSV)";
            case ".xlsx" -> "Excel (XLSX)";
            default -> "PDF";
        };
    }
}
