package org.lanzarote.monitoring.outcome.factsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.lanzarote.monitoring.files.renderer.DocumentFormat;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/** Gives factsheets as files, with the very bytes that their address gives the same caller. */
@ApplicationScoped
public class WrittenFactsheets {

    private final FactsheetReading reading;
    private final FactsheetHtml html;
    private final FactsheetFiles files;
    private final ObjectMapper json;

    WrittenFactsheets(FactsheetReading reading, FactsheetHtml html, FactsheetFiles files, ObjectMapper json) {
        this.reading = reading;
        this.html = html;
        this.files = files;
        this.json = json;
    }

    /** The factsheet of a Party on the roster in each of these formats. */
    public Map<FileEnding, byte[]> of(Report report, Party party, Language language, Collection<FileEnding> formats) {
        var factsheet = reading.read(report, party, language);
        var written = new EnumMap<FileEnding, byte[]>(FileEnding.class);
        formats.forEach(format -> written.put(format, written(factsheet, format)));
        return written;
    }

    private byte[] written(Factsheet factsheet, FileEnding format) {
        return switch (format) {
            case JSON -> json(factsheet);
            case HTML -> html.bytes(factsheet);
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
