package org.lanzarote.monitoring.factsheets.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.files.job.JobStep;
import org.lanzarote.monitoring.outcome.report.Report;

/** Ends an archive with its index, composed of what the folders of the Parties say of themselves. */
@ApplicationScoped
class ArchiveIndexing {

    private final ArchiveIndexHtml html;
    private final ObjectMapper json;

    ArchiveIndexing(ArchiveIndexHtml html, ObjectMapper json) {
        this.html = html;
        this.json = json;
    }

    void write(Report report, ArchiveWish wish, JobStep step, ZipPiece zip) throws IOException {
        List<Provenance> parties = new ArrayList<>();
        zip.replay(step.before(), step.made(), (name, content) -> {
            if (name.endsWith("/" + Provenance.FILE)) {
                parties.add(read(content));
            }
        });
        var index = ArchiveIndex.of(wish.round(), report.publishedAt() == null, wish.language(), parties);
        zip.put("index.json", json.writeValueAsBytes(index));
        zip.put("index.html", html.bytes(index));
        zip.finish();
    }

    private Provenance read(byte[] content) {
        try {
            return json.readValue(content, Provenance.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
