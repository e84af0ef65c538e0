package org.lanzarote.monitoring.outcome.factsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Gives factsheets as files, with the very bytes that their address gives the same caller. */
@ApplicationScoped
public class WrittenFactsheets {

    private final FactsheetReading reading;
    private final FactsheetHtml html;
    private final ObjectMapper json;

    WrittenFactsheets(FactsheetReading reading, FactsheetHtml html, ObjectMapper json) {
        this.reading = reading;
        this.html = html;
        this.json = json;
    }

    /** The factsheet of a Party on the roster in each of these formats. */
    public Map<FactsheetFormat, byte[]> of(
            Report report, Party party, Language language, Collection<FactsheetFormat> formats) {
        var factsheet = reading.read(report, party, language);
        var files = new EnumMap<FactsheetFormat, byte[]>(FactsheetFormat.class);
        formats.forEach(format -> files.put(format, written(factsheet, format)));
        return files;
    }

    private byte[] written(Factsheet factsheet, FactsheetFormat format) {
        return switch (format) {
            case JSON -> json(factsheet);
            case HTML -> html.bytes(factsheet);
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
