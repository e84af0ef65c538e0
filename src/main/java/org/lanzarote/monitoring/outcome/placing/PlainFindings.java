package org.lanzarote.monitoring.outcome.placing;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Gives the words of findings alone, in which a Party has its name in the language of the report. */
@RequestScoped
class PlainFindings {

    private final RoundRepository rounds;
    private final ReportRepository reports;
    private @Nullable Names names;

    /** The names of Parties in the language of a report. */
    private record Names(Language language, Map<String, String> byCode) {}

    PlainFindings(RoundRepository rounds, ReportRepository reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    String of(int round, FindingView finding) {
        var known = names(round);
        var words = Slot.fill(
                Marks.plain(finding.text(), known.language()), slot -> slot == Slot.PARTY ? Slot.PARTY.place() : "");
        var name = Objects.requireNonNull(known.byCode().get(finding.party()));
        return NameInText.put(words, Slot.PARTY.place(), name, known.language(), true);
    }

    /** Read with the first row of a table; a request asks about one round. */
    private Names names(int round) {
        var known = names;
        if (known == null) {
            var report = reports.visible(round);
            var language = report.map(Report::language).orElse(Language.EN);
            var adopted = report.map(Report::adoptedOn).orElse(null);
            known = new Names(
                    language,
                    rounds.rosterParties(round).values().stream()
                            .collect(toMap(Party::iso3, party -> party.withArticle(language, adopted))));
            names = known;
        }
        return known;
    }
}
