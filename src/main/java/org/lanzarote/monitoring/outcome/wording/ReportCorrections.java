package org.lanzarote.monitoring.outcome.wording;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ReportTexts;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Corrects texts of a report that is adopted already, by their places; numbers, codes and addressees stay. */
@ApplicationScoped
public class ReportCorrections {

    /** The place of the report's title. */
    private static final String TITLE = "/title";

    private final CorrectedPlaces places;
    private final ReportTexts texts;
    private final ReportRepository reports;
    private final Citations citations;
    private final Event<EvidenceRevised> revised;

    ReportCorrections(
            CorrectedPlaces places,
            ReportTexts texts,
            ReportRepository reports,
            Citations citations,
            Event<EvidenceRevised> revised) {
        this.texts = texts;
        this.places = places;
        this.reports = reports;
        this.citations = citations;
        this.revised = revised;
    }

    /** Refuses a correction that could not be made now; nothing changes. */
    public void check(Report report, String place, PlaceWording wording) {
        if (place.equals(TITLE)) {
            checkTitle(wording);
            return;
        }
        var found = places.require(report, place);
        var violations = new Violations();
        var chapter = found.chapter();
        if (chapter == null) {
            violations.require(wording.text() != null || wording.leavesAll(), "/text", WordingMessage.TEXT_NEEDED);
            violations.require(wording.title() == null, "/title", WordingMessage.OF_CHAPTERS);
            violations.require(wording.headings() == null, "/headings", WordingMessage.OF_CHAPTERS);
        } else {
            wording.checkHeadings(chapter, violations);
        }
        if (wording.text() != null) {
            found.checkCitations(wording.text(), violations);
        }
        violations.orThrow(WordingMessage.CORRECTION_INVALID);
        if (wording.text() != null) {
            write(report, found, wording.text(), new CitedText());
        }
    }

    private static void checkTitle(PlaceWording wording) {
        var violations = new Violations();
        violations.require(
                wording.leavesAll()
                        || (wording.title() != null && wording.text() == null && wording.headings() == null),
                "/title",
                WordingMessage.TITLE_ALONE);
        violations.orThrow(WordingMessage.CORRECTION_INVALID);
    }

    /** Makes a correction; a text that reads like this already stays as it is. */
    public void make(Report report, String place, PlaceWording wording) {
        check(report, place, wording);
        if (place.equals(TITLE)) {
            texts.correctTitle(report, wording.title());
            return;
        }
        var found = places.require(report, place);
        var chapter = found.chapter();
        if (chapter != null) {
            wording.correct(chapter);
        }
        if (wording.text() != null && !wording.text().equals(current(found).text())) {
            write(report, found, wording.text(), found.successor().get());
        }
        reports.flush();
        var part = found.cited();
        if (!part.isEmpty()) {
            revised.fire(new EvidenceRevised(report.round().number(), part));
        }
    }

    /** Adds why a correction cites what the public cannot read. */
    public void explain(Report report, String because) {
        texts.explain(report, because);
    }

    /** Whether a report says why it cites what the public cannot read. */
    public boolean isExplained(Report report) {
        return texts.isExplained(report);
    }

    private void write(Report report, CorrectedPlace place, TextWithCitations text, CitedText target) {
        citations.write(
                target,
                report.round().number(),
                new CitedWording(text, current(place).links(), place.slots(), "/text", "/text"));
    }

    private CurrentText current(CorrectedPlace place) {
        return requireNonNull(citations.read(List.of(place.text())).get(place.text()));
    }
}
