package org.lanzarote.monitoring.factsheets.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.factsheets.page.FactsheetFolder;
import org.lanzarote.monitoring.factsheets.page.WrittenFactsheets;
import org.lanzarote.monitoring.files.job.JobKind;
import org.lanzarote.monitoring.files.job.JobStep;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/** Makes the archive of a round's factsheets: what the address of each gives whoever asked, one Party after the other. */
@ApplicationScoped
class FactsheetArchive implements JobKind {

    private final ReportRepository reports;
    private final FactsheetParties roster;
    private final WrittenFactsheets factsheets;
    private final ArchiveRecalls recalls;
    private final ArchiveIndexing indexing;
    private final ObjectMapper json;
    private final Clock clock;

    FactsheetArchive(
            ReportRepository reports,
            FactsheetParties roster,
            WrittenFactsheets factsheets,
            ArchiveRecalls recalls,
            ArchiveIndexing indexing,
            ObjectMapper json,
            Clock clock) {
        this.reports = reports;
        this.roster = roster;
        this.factsheets = factsheets;
        this.recalls = recalls;
        this.indexing = indexing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "FACTSHEET_ARCHIVE";
    }

    /** The archive is read as long as the report is, and nothing of its factsheets was taken down since. */
    @Override
    public Optional<String> mark(String wish) {
        return reports.visible(read(wish).round()).map(recalls::of).map(Object::toString);
    }

    @Override
    public List<String> run(JobStep step) throws IOException {
        var wish = read(step.wish());
        var report = reports.requireVisible(wish.round());
        try (var zip = new ZipPiece(step.out())) {
            if (wish.isIndex(step.number())) {
                indexing.write(report, wish, step, zip);
                return List.of();
            }
            return archive(report, party(wish, step.number()), wish, zip);
        }
    }

    /** Archives the files of a Party, and names those that could not be made. */
    private List<String> archive(Report report, Party party, ArchiveWish wish, ZipPiece zip) throws IOException {
        List<ArchivedFile> files = new ArrayList<>();
        List<ArchivedSeal> sealed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        var folder = new FactsheetFolder(wish.languages(), wish.formats(), clock.instant());
        var asOf = folder.now();
        Integer edition = null;
        for (var language : wish.languages()) {
            var factsheet = factsheets.of(report, party, language, folder);
            asOf = factsheet.asOf();
            var seal = factsheet.edition();
            if (seal != null) {
                edition = seal.number();
                sealed.add(new ArchivedSeal(language, seal.sha256()));
            }
            for (var one : factsheet.files().entrySet()) {
                var format = one.getKey();
                var name = name(party, language, format, folder);
                zip.put(name, one.getValue());
                files.add(ArchivedFile.of(name, language, format, one.getValue()));
            }
            factsheet.failed().forEach(format -> leftOut.add(name(party, language, format, folder)));
        }
        var told = new Provenance(party.iso3(), party.name(), edition, asOf, sealed, files, leftOut);
        zip.put(party.iso3() + "/" + Provenance.FILE, json.writeValueAsBytes(told));
        return leftOut;
    }

    private static String name(Party party, Language language, FileEnding format, FactsheetFolder folder) {
        return party.iso3() + "/" + folder.file(language, format);
    }

    private Party party(ArchiveWish wish, int step) {
        return roster.require(wish.round(), wish.parties().get(step));
    }

    private ArchiveWish read(String wish) {
        try {
            return json.readValue(wish, ArchiveWish.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
