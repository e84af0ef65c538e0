package org.lanzarote.monitoring.factsheets.edition;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.copy.FactsheetNow;
import org.lanzarote.monitoring.factsheets.copy.ItemsSince;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetDrafts;
import org.lanzarote.monitoring.factsheets.factsheet.PublishedFactsheets;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.published.PassingAnswer;

/** Reads editions of factsheets, with what is told beside them now. */
@ApplicationScoped
public class SealedFactsheets implements PublishedFactsheets {

    private final FactsheetEditionRepository editions;
    private final ItemsSinceReading items;
    private final FactsheetDrafts drafts;
    private final PassingAnswer passing;
    private final Clock clock;

    SealedFactsheets(
            FactsheetEditionRepository editions,
            ItemsSinceReading items,
            FactsheetDrafts drafts,
            PassingAnswer passing,
            Clock clock) {
        this.passing = passing;
        this.editions = editions;
        this.items = items;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Factsheet read(Report report, Party party, Language language, @Nullable Instant asOf) {
        if (asOf == null) {
            var newest =
                    editions.newest(report, party, language).orElseThrow(NotFound.of("factsheet of", party.iso3()));
            return read(newest, newest.edition.number);
        }
        var moment = asOf.truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(clock.instant())) {
            throw refused(FactsheetEditionMessage.NOT_YET);
        }
        if (report.publishedAt() == null || moment.isBefore(report.publishedAt())) {
            throw refused(FactsheetEditionMessage.NONE_THEN);
        }
        // There is no end of moments: what is stored of each would push out what is read.
        passing.once();
        return read(editions.asOf(report, party, language, moment)
                .orElseThrow(() -> refused(FactsheetEditionMessage.NONE_THEN)));
    }

    Factsheet read(FactsheetCopy copy) {
        return read(copy, editions.newestNumber(copy.edition));
    }

    /** The newest edition of a factsheet. */
    public WholeEdition newest(Report report, Party party) {
        return editions.newest(report, party);
    }

    /** Reads an edition to compare what it says, as copies are. */
    public List<Factsheet> readToCompare(WholeEdition edition) {
        return readToCompare(edition.copies());
    }

    /** Reads copies to compare what they say: beside that is told where the reader may read what their footnotes point to. */
    List<Factsheet> readToCompare(List<FactsheetCopy> copies) {
        var texts = copies.stream().flatMap(copy -> copy.texts.stream()).collect(toSet());
        var now = new FactsheetNow(drafts.pointedTo(texts), ItemsSince.NOTHING);
        return copies.stream().map(copy -> copy.read(now, copy.edition.number)).toList();
    }

    private Factsheet read(FactsheetCopy copy, int newest) {
        var present = drafts.present(copy.edition.report, copy.party(), copy.language, copy.texts);
        return copy.read(new FactsheetNow(present, items.since(copy, newest)), newest);
    }

    private static ProblemException refused(Told told) {
        return ProblemType.INVALID.because(told, List.of(Violation.of("asOf", told)));
    }
}
