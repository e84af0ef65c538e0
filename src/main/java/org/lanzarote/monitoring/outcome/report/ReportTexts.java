package org.lanzarote.monitoring.outcome.report;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.TextPlace;

/** What stands once in a report, for all Parties: its title, the introduction and the key findings. */
@ApplicationScoped
public class ReportTexts {

    private final Citations citations;
    private final ThemeUses uses;

    ReportTexts(Citations citations, ThemeUses uses) {
        this.uses = uses;
        this.citations = citations;
    }

    void write(Report report, DraftReport wish) {
        var violations = new Violations();
        var known =
                citations.lookUp(report.round.number(), List.of(wish.introduction(), wish.keyFindings()), List.of());
        report.introduction.write(
                wish.introduction(), List.of(), Report.SLOTS, known, new TextPlace("/introduction", "", violations));
        report.keyFindings.write(
                wish.keyFindings(), List.of(), Report.SLOTS, known, new TextPlace("/keyFindings", "", violations));
        checkThemes(report, wish, violations);
        violations.orThrow(ReportMessage.REPORT_INVALID);
        report.themes = wish.themesOrNone();
    }

    private void checkThemes(Report report, DraftReport wish, Violations violations) {
        var keys = new HashSet<String>();
        for (int i = 0; i < wish.themesOrNone().size(); i++) {
            var key = wish.themesOrNone().get(i).key();
            violations.require(keys.add(key), "/themes/" + i + "/key", ReportMessage.STANDS_TWICE.with(key));
        }
        if (!keys.containsAll(Theme.keys(report))) {
            uses.themesUsed(report.id).stream()
                    .filter(used -> !keys.contains(used))
                    .forEach(used -> violations.add("/themes", ReportMessage.THEME_USED.with(used)));
        }
    }

    /** Gives the report its corrected title, where there is one. */
    public void correctTitle(Report report, @Nullable BilingualText corrected) {
        if (corrected != null) {
            new ReportTitle(report).say(corrected, false);
        }
    }

    /** Takes the place for a corrected introduction. */
    public CitedText correctedIntroduction(Report report) {
        report.introduction = report.introduction.successor();
        return report.introduction;
    }

    /** Takes the place for corrected key findings. */
    public CitedText correctedKeyFindings(Report report) {
        report.keyFindings = report.keyFindings.successor();
        return report.keyFindings;
    }

    /** Adds why a correction cites what the public cannot read. */
    public void explain(Report report, String because) {
        report.notPublicBecause = report.notPublicBecause == null ? because : report.notPublicBecause + "\n" + because;
    }

    /** Whether a report says why it cites what the public cannot read. */
    public boolean isExplained(Report report) {
        return report.notPublicBecause != null;
    }

    ReportView view(Report report, List<ReportAction> permitted) {
        var readings = citations.read(List.of(report.introduction.id(), report.keyFindings.id()));
        var introduction = requireNonNull(readings.get(report.introduction.id()));
        var keyFindings = requireNonNull(readings.get(report.keyFindings.id()));
        return new ReportView(
                report.reference,
                report.title,
                report.language,
                report.status,
                report.meeting,
                report.decision,
                report.adoptedOn,
                report.votes,
                report.editions.newest == 0 ? null : report.editions.newest,
                report.adoptionWarnings,
                report.themes.isEmpty() ? null : report.themes,
                report.publishedAt,
                report.notPublicBecause,
                introduction.text(),
                keyFindings.text(),
                Stream.concat(introduction.sources().stream(), keyFindings.sources().stream())
                        .distinct()
                        .toList(),
                permitted);
    }
}
