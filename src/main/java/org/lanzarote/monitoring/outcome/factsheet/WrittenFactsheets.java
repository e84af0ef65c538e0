package org.lanzarote.monitoring.outcome.factsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.renderer.DocumentFormat;
import org.lanzarote.monitoring.files.renderer.FiledPages;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/** Gives factsheets as files, with the very bytes that their address gives the same caller; links of a page lead to the service. */
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

    /** A factsheet in several formats, and the number of the edition that it is; none of a draft. */
    public record Written(@Nullable Integer edition, Map<FileEnding, byte[]> files) {}

    /** The factsheet of a Party on the roster in each of these formats. */
    public Written of(Report report, Party party, Language language, Collection<FileEnding> formats) {
        var factsheet = reading.read(report, party, language);
        var written = new EnumMap<FileEnding, byte[]>(FileEnding.class);
        formats.forEach(format -> written.put(format, written(factsheet, format)));
        var seal = factsheet.edition();
        return new Written(seal == null ? null : seal.number(), written);
    }

    private byte[] written(Factsheet factsheet, FileEnding format) {
        return switch (format) {
            case JSON -> json(factsheet);
            case HTML -> pages.filed(html.bytes(factsheet));
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
