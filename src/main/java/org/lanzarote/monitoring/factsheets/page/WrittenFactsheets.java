package org.lanzarote.monitoring.factsheets.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetReading;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSeal;
import org.lanzarote.monitoring.files.renderer.DocumentFormat;
import org.lanzarote.monitoring.files.renderer.FiledPages;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * Gives factsheets as files, with the very bytes that their address gives the same caller. A page's line of links leads to the
 * files beside it, and its notes to the service.
 */
@ApplicationScoped
public class WrittenFactsheets {

    private final FactsheetReading reading;
    private final FactsheetHtml html;
    private final FactsheetFiles files;
    private final FiledPages pages;
    private final ObjectMapper json;

    WrittenFactsheets(
            FactsheetReading reading, FactsheetHtml html, FactsheetFiles files, FiledPages pages, ObjectMapper json) {
        this.reading = reading;
        this.html = html;
        this.files = files;
        this.pages = pages;
        this.json = json;
    }

    /**
     * A factsheet in several formats, with the edition that it is, none of a draft, and the moment as of which it reads; in some
     * it may not have succeeded.
     */
    public record Written(
            @Nullable FactsheetSeal edition, Instant asOf, Map<FileEnding, byte[]> files, List<FileEnding> failed) {}

    /** The factsheet of a Party on the roster in a language and in each format of a folder, as it is read now. */
    public Written of(Report report, Party party, Language language, FactsheetFolder folder) {
        var factsheet = reading.read(report, party, language, folder.now());
        var written = new EnumMap<FileEnding, byte[]>(FileEnding.class);
        var failed = new ArrayList<FileEnding>();
        for (var format : folder.formats()) {
            try {
                written.put(format, written(factsheet, format, folder));
            } catch (RuntimeException e) {
                Log.errorf(e, "The factsheet of %s in %s was not made as %s", party.iso3(), language, format);
                failed.add(format);
            }
        }
        var seal = factsheet.edition();
        return new Written(seal, seal == null ? folder.now() : seal.publishedAt(), written, failed);
    }

    private byte[] written(Factsheet factsheet, FileEnding format, FactsheetFolder folder) {
        return switch (format) {
            case JSON -> json(factsheet);
            case HTML -> pages.filed(html.bytes(factsheet, folder.links(factsheet.language())));
            case PDF -> files.print(factsheet, DocumentFormat.PDF);
            case DOCX -> files.print(factsheet, DocumentFormat.DOCX);
            case MD -> files.print(factsheet, DocumentFormat.MARKDOWN);
        };
    }

    private byte[] json(Factsheet factsheet) {
        try {
            return json.writeValueAsBytes(factsheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
