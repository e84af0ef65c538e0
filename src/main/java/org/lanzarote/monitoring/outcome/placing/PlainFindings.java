package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
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

/** Gives the words of findings alone, as documents print them, in which a Party has its name in their language. */
@RequestScoped
class PlainFindings {

    private final RoundRepository rounds;
    private final ReportRepository reports;
    private @Nullable Names names;

    /** The Parties of a report in a language, with the day from which they have their names in it. */
    private record Names(Language language, @Nullable LocalDate day, Map<String, Party> byCode) {

        String of(String party, Language spoken) {
            return Objects.requireNonNull(byCode.get(party)).withArticle(spoken, day);
        }
    }

    PlainFindings(RoundRepository rounds, ReportRepository reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    String of(int round, FindingView finding) {
        var known = names(round);
        var said = finding.printed();
        var language = said == null ? known.language() : said.language();
        var text = said == null ? finding.text() : said.text();
        var words = Slot.fill(Marks.plain(text, language), slot -> slot == Slot.PARTY ? Slot.PARTY.place() : "");
        return NameInText.put(words, Slot.PARTY.place(), name(round, finding, language), language, true);
    }

    /** The name of a finding's Party within a sentence of a language. */
    String name(int round, FindingView finding, Language spoken) {
        return names(round).of(finding.party(), spoken);
    }

    /** Read with the first row of a table; a request asks about one round. */
    private Names names(int round) {
        var known = names;
        if (known == null) {
            var report = reports.visible(round);
            known = new Names(
                    report.map(Report::language).orElse(Language.EN),
                    report.map(Report::adoptedOn).orElse(null),
                    rounds.rosterParties(round));
            names = known;
        }
        return known;
    }
}
